const LINE = /[\r\n\f]+/gu;
const CONTROL = /(?!\t)\p{Cc}/gu;
const SPECIAL = /[&<>"\u00A0[]|\\(?=\\*(?:0|$))/gu;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\u00A0': '&nbsp;',
  // What begins a shortcode, and what WordPress takes out of posts of everybody but editors where noughts follow it.
  '[': '&#91;',
  '\\': '&#92;',
};

/** Words as they may stand in a post of the classic editor, and in the attributes of its elements. */
export function classicText(text: string): string {
  return text
    .replaceAll(LINE, ' ')
    .replaceAll(CONTROL, '')
    .replaceAll(SPECIAL, (character) => ENTITIES[character] ?? character);
}
