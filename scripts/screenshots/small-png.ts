import { spawnSync } from 'node:child_process';

/** PHP is here for WordPress. 256 colours, matched to those that they stand for, are enough for words and flat surfaces. */
const SHRINK = `
  $whole = imagecreatefromstring(stream_get_contents(STDIN));
  $few = imagecreatetruecolor(imagesx($whole), imagesy($whole));
  imagecopy($few, $whole, 0, 0, 0, 0, imagesx($whole), imagesy($whole));
  imagetruecolortopalette($few, false, 256);
  imagecolormatch($whole, $few);
  imagepng($few, null, 9);
`;

/**
 * A picture of a page, a third as large.
 * @param png with all its colours
 */
export function smallPng(png: Uint8Array): Buffer {
  const { status, stdout, stderr } = spawnSync('php', ['-r', SHRINK], { input: png, maxBuffer: 50_000_000 });
  if (status !== 0) throw new Error(`PHP could not make a picture smaller: ${stderr}`);
  return stdout;
}
