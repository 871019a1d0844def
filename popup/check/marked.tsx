/** How much of a text is shown on either side of what matters. */
const AROUND = 70;

interface MarkedProps {
  readonly words: string;
  /** What matters in it, in UTF-16 code units; null: the beginning. */
  readonly range: { readonly start: number; readonly end: number } | null;
}

/** A text, or as much of it as is needed to see what matters in it. */
export function Marked({ words, range }: MarkedProps) {
  if (range === null) return <span>{words.length > AROUND * 2 ? `${words.slice(0, AROUND * 2)}…` : words}</span>;
  const from = Math.max(0, range.start - AROUND);
  const to = Math.min(words.length, range.end + AROUND);
  return (
    <span>
      {from > 0 && '…'}
      {words.slice(from, range.start)}
      <mark>{words.slice(range.start, range.end)}</mark>
      {words.slice(range.end, to)}
      {to < words.length && '…'}
    </span>
  );
}
