/** Characters that would end or open markup inside an SVG's text. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** A round picture of somebody: a colour and an initial. */
export function avatarDrawing(hue: number, initial: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96" width="96" height="96">
<defs><linearGradient id="g" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="hsl(${hue} 55% 58%)"/><stop offset="1" stop-color="hsl(${(hue + 40) % 360} 55% 38%)"/></linearGradient></defs>
<rect width="96" height="96" fill="url(#g)"/>
<text x="48" y="64" text-anchor="middle" font-family="system-ui, sans-serif" font-size="44" font-weight="600" fill="#fff">${escaped(initial)}</text>
</svg>`;
}

/**
 * A character as a picture.
 * @param hexadecimal its code points, as in the file's name: `1f1ec-1f1e7`
 */
export function emojiDrawing(hexadecimal: string): string {
  const points = hexadecimal.split('-').map((point) => Number.parseInt(point, 16));
  const character = points.every((point) => point > 0x20 && point <= 0x10ffff) ? String.fromCodePoint(...points) : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 36 36" width="36" height="36">
<text x="18" y="29" text-anchor="middle" font-size="29" font-family="'Apple Color Emoji', 'Segoe UI Emoji', 'Noto Color Emoji', sans-serif">${escaped(character)}</text>
</svg>`;
}
