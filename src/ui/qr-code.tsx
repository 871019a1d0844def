import { useMemo } from 'preact/hooks';
import encodeQR from 'qr';

interface QrCodeProps {
  /** What a camera reads from it: up to 2,300 bytes, or 3,300 characters where all are capitals and digits; above, it throws. */
  readonly text: string;
  /** What it is for, for those who do not see it. */
  readonly label: string;
}

/** Around the code, as wide as four of its squares (ISO/IEC 18004): a camera finds it by that. */
const QUIET = 4;

/** The dark squares, row by row as one path: next to each other, squares of their own would leave hair lines. */
function pathOf(rows: readonly (readonly boolean[])[]): string {
  const runs = rows.flatMap((row, y) => {
    const line = row.map((isDark) => (isDark ? '#' : ' ')).join('');
    return [...line.matchAll(/#+/g)].map(({ index, 0: run }) => `M${index} ${y}h${run.length}v1h-${run.length}z`);
  });
  return runs.join('');
}

/** A QR code, as wide as it is given room. It is black on white in dark mode too: not every camera reads the opposite. */
export function QrCode({ text, label }: QrCodeProps) {
  const rows = useMemo(() => encodeQR(text, 'raw', { border: QUIET, ecc: 'medium' }), [text]);
  const size = rows.length;
  return (
    <svg class="qr-code" role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`} shape-rendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={pathOf(rows)} fill="#000" />
    </svg>
  );
}
