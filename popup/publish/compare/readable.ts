/** A piece of a post as readers see it: a paragraph, a heading, an entry of a list. */
export interface Block {
  readonly text: string;
  /** What else it is made of and words do not show: addresses of links and pictures. */
  readonly addresses: readonly string[];
  /** Name of the element: a heading that became a paragraph has changed, though it says the same. */
  readonly element: string;
}

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL'.split(
    ' ',
  ),
);
const UNREAD = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT']);
/** A block that WordPress fills by itself when it is shown; all that stands in the post is this comment. */
const FILLED = /^\s*wp:(\S+)\s[\s\S]*\/$/u;

class Reader {
  readonly blocks: Block[] = [];
  #text = '';
  #addresses: string[] = [];

  end(element: string): void {
    const text = this.#text.replaceAll(/[^\S\n]+/gu, ' ').replaceAll(/ ?\n ?/gu, '\n');
    const addresses = this.#addresses;
    this.#text = '';
    this.#addresses = [];
    if (text.trim() === '' && addresses.length === 0) return;
    this.blocks.push({ text: text.trim(), addresses, element });
  }

  read(node: Node, within: string): void {
    if (node.nodeType === Node.TEXT_NODE) this.#text += node.nodeValue?.replaceAll(/\s+/gu, ' ') ?? '';
    else if (node.nodeType === Node.COMMENT_NODE) this.#comment(node.nodeValue ?? '', within);
    else if (node instanceof Element) this.#element(node, within);
  }

  #comment(words: string, within: string): void {
    const [, name] = FILLED.exec(words) ?? [];
    if (name === undefined) return;
    this.end(within);
    this.#text = `[${name}]`;
    this.#addresses.push(words.trim());
    this.end(name);
  }

  #element(element: Element, within: string): void {
    const { tagName } = element;
    if (UNREAD.has(tagName)) return;
    if (tagName === 'BR') this.#text += '\n';
    if (tagName === 'TD' || tagName === 'TH') this.#text += this.#text.trim() === '' ? '' : ' · ';
    const address = element.getAttribute(tagName === 'A' ? 'href' : 'src');
    if (address !== null) this.#addresses.push(address);
    if (tagName === 'IMG') this.#text += ` [${element.getAttribute('alt') ?? ''}] `;
    const isBlock = BLOCKS.has(tagName);
    if (isBlock) this.end(within);
    const inner = isBlock ? tagName : within;
    for (const child of element.childNodes) this.read(child, inner);
    if (isBlock) this.end(inner);
  }
}

/** A post's source in the pieces that people read. Nothing in it runs or loads. */
export function readable(source: string): Block[] {
  const reader = new Reader();
  reader.read(new DOMParser().parseFromString(source, 'text/html').body, 'BODY');
  return reader.blocks;
}
