/** Crockford's: no letter that is taken for a digit (https://www.crockford.com/base32.html). */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Bytes as capitals and digits, which a QR code holds in less room than other text. */
export function toBase32(bytes: Uint8Array): string {
  let text = '';
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xfff;
    bits += 8;
    for (; bits >= 5; bits -= 5) text += ALPHABET.charAt((held >> (bits - 5)) & 31);
  }
  return bits > 0 ? text + ALPHABET.charAt((held << (5 - bits)) & 31) : text;
}

/** Takes small letters too, and what is commonly mistaken for another. Null where other characters are among them. */
export function fromBase32(text: string): Uint8Array<ArrayBuffer> | null {
  const read = text.toUpperCase().replaceAll('O', '0').replace(/[IL]/g, '1');
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const character of read) {
    const value = ALPHABET.indexOf(character);
    if (value === -1) return null;
    held = ((held << 5) | value) & 0xfff;
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((held >> bits) & 255);
  }
  return Uint8Array.from(bytes);
}
