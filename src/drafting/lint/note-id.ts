const PRIME = 0x01000193;

/** FNV-1a over UTF-16 code units. @see https://www.rfc-editor.org/rfc/rfc9923 */
function hash(text: string, basis: number): string {
  let value = basis;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), PRIME);
  return (value >>> 0).toString(36);
}

/** A key for a finding, the same on every device and after every restart: 64 bits from rule and matter. */
export function noteId(rule: string, about: readonly string[]): string {
  const matter = JSON.stringify(about);
  return `${rule}-${hash(matter, 0x811c9dc5)}-${hash(`${matter.length}${matter}`, 0x6c62272e)}`;
}
