const LINE = /[\r\n\f]+/gu;
const CONTROL = /(?!\t)\p{Cc}/gu;
const SPECIAL = /[&<>\u00A0[]|(?<=&)#/gu;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '\u00A0': '&nbsp;',
  // What begins a shortcode, and what WordPress would make a reference of in posts of everybody but editors.
  '[': '&#91;',
  '#': '&#35;',
};

/** Words as they may stand in a post of the classic editor. */
export function classicText(text: string): string {
  return text
    .replaceAll(LINE, ' ')
    .replaceAll(CONTROL, '')
    .replaceAll(SPECIAL, (character) => ENTITIES[character] ?? character);
}
