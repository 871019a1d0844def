import type { Run } from '../../model/rich-text.ts';
import { once } from './at-once.ts';
import { webAddress } from './links.ts';
import { RunList } from './run-list.ts';
import { isSilent, wordsOf } from './words.ts';

/** How the text of one network is marked up. */
export interface Markup {
  /** The run that a link is; null: no more than its words. */
  link(link: Element, words: string): Run | null;
  /** Elements that stand in the text but are not of it. */
  omits?(element: Element): boolean;
  /**
   * Blocks (or, of them, those of texts alone) and `br` part lines, as in HTML from many kinds of server; without it
   * only line feeds do.
   */
  readonly blocks?: true | 'paragraphs';
}

const PARAGRAPHS = 'p, blockquote, pre, ul, ol, h1, h2, h3, h4, h5, h6';
const LINES = { true: 'div, li', paragraphs: 'li' };
/** A custom emoji's picture; every other picture in a text stands for a Unicode emoji. */
const SHORTCODE = /^:[^\s:]+:$/u;

/** Line breaks around an element of HTML: 2 make a blank line, 0 is inline. */
function breaksAround(element: Element, blocks: true | 'paragraphs'): number {
  if (element.matches(PARAGRAPHS)) return 2;
  return element.matches(LINES[`${blocks}`]) ? 1 : 0;
}

/** The text of a post as runs. Iterative, so that no nesting is too deep. */
export const runsOf = once((body: Element, markup: Markup): Run[] => {
  const list = new RunList();
  const { blocks } = markup;

  const addText = (node: Node): void => {
    let words = node.nodeValue ?? '';
    const parent = node.parentElement;
    if (blocks !== undefined && parent?.closest('p, pre, blockquote') === null) {
      // Outside of paragraphs the browser folds blanks, as between two blocks.
      words = words.replace(/[ \t\n\r\f]+/gu, ' ');
      if (
        words === ' ' &&
        breaksAround(parent, blocks) > 0 &&
        (isBeside(node.previousSibling, blocks) || isBeside(node.nextSibling, blocks))
      )
        return;
    }
    list.words(words);
  };

  /** Takes an element as a whole, or says that its contents are to be read. */
  const enter = (element: Element): boolean => {
    if (isSilent(element) || markup.omits?.(element) === true) return false;
    if (element.localName === 'br') {
      list.lineBreak();
      return false;
    }
    if (element.localName === 'img') {
      const text = element.getAttribute('alt') ?? '';
      if (SHORTCODE.test(text)) list.run({ type: 'emoji', text, url: webAddress(element, 'src') });
      else list.words(text);
      return false;
    }
    if (element.localName === 'a') {
      const run = markup.link(element, wordsOf(element));
      if (run !== null) list.run(run);
      return run === null;
    }
    if (blocks !== undefined) list.block(breaksAround(element, blocks));
    return true;
  };

  let node: Node | null = body.firstChild;
  while (node !== null) {
    if (node instanceof Element ? enter(node) : false) {
      if (node.firstChild !== null) {
        node = node.firstChild;
        continue;
      }
    } else if (node.nodeType === Node.TEXT_NODE) addText(node);
    while (node !== null && node.nextSibling === null) {
      node = node.parentNode === body ? null : node.parentNode;
      if (blocks !== undefined && node instanceof Element) list.block(breaksAround(node, blocks));
    }
    node = node?.nextSibling ?? null;
  }
  return list.end();
});

/** Whether the neighbour of a blank is a block, or there is none: then nobody sees the blank. */
function isBeside(node: Node | null, blocks: true | 'paragraphs'): boolean {
  return node === null || (node instanceof Element && breaksAround(node, blocks) > 0);
}
