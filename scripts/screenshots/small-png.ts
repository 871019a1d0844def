import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** PHP is here for WordPress, and can draw. */
const SHRINK = fileURLToPath(new URL('small-png.php', import.meta.url));

/**
 * A picture of a page, a third as large: few colours are enough for words and flat surfaces.
 * @param png with all its colours
 */
export function smallPng(png: Uint8Array): Buffer {
  const { status, stdout, stderr } = spawnSync('php', [SHRINK], { input: png, maxBuffer: 50_000_000 });
  if (status !== 0) throw new Error(`PHP could not make a picture smaller: ${stderr}`);
  return stdout;
}
