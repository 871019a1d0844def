/**
 * The text with what HTML cannot carry put in its sign of loss, U+FFFD: lone surrogates (which WordPress refuses
 * whole) and U+0000 (which parsers drop). Everything else stays.
 * @see https://html.spec.whatwg.org/multipage/parsing.html#parse-error-unexpected-null-character
 */
export function printable(text: string): string {
  const wellFormed = text.toWellFormed();
  return wellFormed.includes('\0') ? wellFormed.replaceAll('\0', '\uFFFD') : wellFormed;
}
