/** Browsers read them as a space wherever they stand in words; a line of its own may become an embed. */
const LINE = /[\r\n\f]+/gu;
const SPACE = /[\r\n\f\u00A0]+/gu;
/** What WordPress takes out of posts of everybody but editors, and a few more like it; they print nothing. */
const CONTROL = /(?!\t)\p{Cc}/gu;
const SPECIAL = /[&<>\u00A0]/gu;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\u00A0': '&nbsp;' };
/**
 * What begins a shortcode, and an ampersand of which WordPress's filter would make a reference (`&#91;`), in posts of
 * everybody but editors. Writing them as references would not help, for the block editor undoes that; it leaves
 * elements as they are.
 */
const CUT = /\[(?![\s\]])|&amp;(?=#|$)/gu;
/** Whether there is anything to do: most words need nothing. */
const NEEDS = /[\p{Cc}&<>\u00A0[]/u;

/** Words as the block editor itself writes them, to the byte, and so that neither WordPress nor its filters change them. */
export function blockText(text: string): string {
  if (!NEEDS.test(text)) return text;
  return text
    .replaceAll(LINE, ' ')
    .replaceAll(CONTROL, '')
    .replaceAll(SPECIAL, (character) => ENTITIES[character] ?? character)
    .replaceAll(CUT, '<span>$&</span>');
}

/**
 * The value of an attribute that holds words. WordPress runs shortcodes inside of attributes too, and there is no
 * element to break them with: brackets become round. Its editor leaves an ampersand that looks like a reference
 * unescaped, so that it would be read as one the next time: it becomes a wide one, as does a backslash that the filters
 * take away. Of hard spaces it makes now a reference and now none, and white space alone it takes away.
 */
export function blockAttribute(text: string): string {
  return text
    .replaceAll(SPACE, ' ')
    .replaceAll(CONTROL, '')
    .trim()
    .replaceAll('[', '(')
    .replaceAll(']', ')')
    .replaceAll(/&(?=(?:[a-z0-9]+|#[0-9]+|#x[a-f0-9]+);)/giu, '＆')
    .replaceAll(/(?<!\\)\\+(?=0|$)/gu, ({ length }) => '＼'.repeat(length))
    .replaceAll(/[&"<>]/gu, (character) => (character === '"' ? '&quot;' : (ENTITIES[character] ?? character)));
}

const ADDRESS: Readonly<Record<string, string>> = { '[': '%5B', ']': '%5D', '\\': '%5C', "'": '%27', ';': '%3B' };

/**
 * An address, without what WordPress would change: shortcodes in brackets, which stay in the host, where none can be;
 * `\0`; references.
 */
export function blockAddress(href: string): string {
  if (!/[[\]\\';&]/u.test(href)) return href;
  const after = href.indexOf('/', href.indexOf('//') + 2);
  const host = after < 0 || !href.includes('//') ? 0 : after;
  const rest = href.slice(host).replaceAll(/[[\]\\']|;(?<=&#?\w+;)/gu, (character) => ADDRESS[character] ?? character);
  return (href.slice(0, host) + rest).replaceAll('&', '&amp;');
}
