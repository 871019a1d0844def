/** Browsers read them as a space wherever they stand in words; a line of its own may become an embed. */
const LINE = /[\r\n\f]+/gu;
/** What WordPress takes out of posts of everybody but editors, and a few more like it; they print nothing. */
const CONTROL = /(?!\t)\p{Cc}/gu;
const SPECIAL = /[&<>\u00A0]/gu;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\u00A0': '&nbsp;' };
/**
 * What begins a shortcode, and a backslash with noughts behind it, which WordPress takes out of posts of everybody but
 * editors. A reference (`&#91;`) would be undone by the block editor, which leaves elements as they are.
 */
const CUT = /\[(?![\s\]])|\\(?=\\*(?:0|$))/gu;
/** Whether there is anything to do: most words need nothing. */
const NEEDS = /[\p{Cc}&<>\u00A0[\\]/u;

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
 * unescaped, so that it would be read as one the next time: it becomes a wide one.
 */
export function blockAttribute(text: string): string {
  return text
    .replaceAll(LINE, ' ')
    .replaceAll(CONTROL, '')
    .replaceAll('[', '(')
    .replaceAll(']', ')')
    .replaceAll(/&(?=(?:[a-z0-9]+|#[0-9]+|#x[a-f0-9]+);)/giu, '＆')
    .replaceAll(/\\(?=\\*0)/gu, '＼')
    .replaceAll(/[&"<>\u00A0]/gu, (character) => (character === '"' ? '&quot;' : (ENTITIES[character] ?? character)));
}

const ADDRESS: Readonly<Record<string, string>> = { '[': '%5B', ']': '%5D', '\\': '%5C', "'": '%27' };

/** An address; brackets, which WordPress would look for shortcodes in, stay only in the host, where none can be. */
export function blockAddress(href: string): string {
  const after = href.indexOf('/', href.indexOf('//') + 2);
  const host = after < 0 || !href.includes('//') ? 0 : after;
  const rest = href.slice(host).replaceAll(/[[\]\\']/gu, (character) => ADDRESS[character] ?? character);
  return (href.slice(0, host) + rest).replaceAll('&', '&amp;');
}
