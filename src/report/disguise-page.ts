import { withoutDefaults } from '../sites/x/default-alt.ts';
import type { Disguise } from './disguise.ts';

/** What tells nothing of how posts are marked up, or could do something. */
const LEFT_OUT =
  'script, style, link, meta, noscript, iframe, object, embed, template, svg > *, chat-highlights-button, chat-highlights-notice';

const ADDRESSES = ['href', 'src', 'poster', 'action', 'formaction', 'cite', 'data-src', 'xlink:href'];
const ADDRESS_LISTS = ['srcset', 'imagesrcset', 'style'];
const WORDS = ['alt', 'title', 'aria-label', 'aria-description', 'aria-valuetext', 'placeholder', 'value', 'content'];
const KEPT = ['class', 'role', 'dir', 'lang', 'type', 'rel', 'target', 'tabindex', 'xmlns', 'viewBox'];
/** Marks are short and have no spaces, but for lists of other elements' ids. */
const LISTS_OF_MARKS = /^(?:aria-(?:labelledby|describedby|controls|owns|details|flowto)|headers|id|for|itemprop)$/;
const LONGEST_MARK = 120;

/** What a network writes where the author has described nothing. */
function isDefault(alt: string): boolean {
  return withoutDefaults([alt])[0] === '';
}

function disguised(disguise: Disguise, name: string, value: string): string {
  if (KEPT.includes(name) || (name === 'alt' && isDefault(value))) return value;
  if (ADDRESSES.includes(name)) return disguise.address(value);
  if (ADDRESS_LISTS.includes(name))
    return value.replaceAll(/https?:[^\s"')]+/g, (address) => disguise.address(address));
  const isId = value.includes('@') || /^data-(?!test).*id$/.test(name);
  const isMark = LISTS_OF_MARKS.test(name) || (value.length <= LONGEST_MARK && !/\s/.test(value) && !isId);
  if (WORDS.includes(name) || !isMark) return disguise.text(value);
  return disguise.mark(value);
}

/** The words of a link that are the beginning of where it leads, as far as readers need it; null for other words. */
function shortened(disguise: Disguise, words: string, address: string | undefined): string | null {
  const bare = address?.replace(/^https?:\/\//i, '') ?? '';
  const [, start = '', rest = ''] = /^(.*?)(\.\.\.|…)?$/su.exec(words) ?? [];
  if (address === undefined || start.length < 4 || !bare.toLowerCase().startsWith(start.toLowerCase())) return null;
  return (
    disguise
      .address(address)
      .replace(/^https?:\/\//i, '')
      .slice(0, start.length) + rest
  );
}

/** Every comment and text below a node. */
function words(root: Node): CharacterData[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_COMMENT);
  const found: CharacterData[] = [];
  while (walker.nextNode() !== null) found.push(walker.currentNode as CharacterData);
  return found;
}

/**
 * The markup of a page, with every text, name, address, id and time replaced by one of the same shape, and without
 * anything that could run. The page itself stays as it is.
 */
export function disguisePage(page: Document, disguise: Disguise): string {
  const root = page.documentElement.cloneNode(true) as Element;
  for (const part of root.querySelectorAll(LEFT_OUT)) part.remove();
  const elements = [root, ...root.querySelectorAll('*')];
  for (const element of elements) {
    for (const name of ADDRESSES) {
      const address = element.getAttribute(name);
      if (address !== null) disguise.learn(address);
    }
  }
  const addresses = new Map<Element | null, string>();
  for (const element of elements) {
    const address = element.getAttribute('href');
    if (address !== null) addresses.set(element, URL.parse(address, page.URL)?.href ?? address);
    for (const { name, value } of [...element.attributes]) {
      if (name.startsWith('on')) element.removeAttribute(name);
      else element.setAttribute(name, disguised(disguise, name, value));
    }
  }
  for (const node of words(root)) {
    if (node instanceof Comment) node.remove();
    else node.data = shortened(disguise, node.data, addresses.get(node.parentElement)) ?? disguise.text(node.data);
  }
  return root.outerHTML;
}
