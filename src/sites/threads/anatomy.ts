import { once } from '../reading/at-once.ts';
import { largest, outermost, within } from '../reading/structure.ts';
import { nameIn } from '../reading/words.ts';
import { type PostLink, postOfLink, profileOf } from './permalink.ts';
import { selectors } from './selectors.ts';

/** Where the parts of one post lie. */
export interface Anatomy {
  readonly post: Element;
  readonly own: PostLink;
  /** The permalink, which shows the time. */
  readonly link: Element;
  readonly quote: Element | null;
  readonly body: Element | null;
  /** The buttons that act on the post, in order; first those of its head, if it has any. */
  readonly buttons: readonly Element[];
}

/** A post has at least so many buttons with a drawing: to like, answer, repost and share it; quotes have none. */
const ACTIONS = 4;

/** Buttons with a drawing that hold no picture or film, and lie in no other button. */
function buttonsIn(post: Element, quote: Element | null): Element[] {
  return [...post.querySelectorAll(selectors.button)].filter(
    (button) =>
      !within(quote, button) &&
      button.querySelector('svg') !== null &&
      button.querySelector('img, video') === null &&
      button.parentElement?.closest(selectors.button) === null,
  );
}

/** The links that show a time and lead to a post, in order. */
function timeLinks(post: Element): { link: Element; own: PostLink }[] {
  const found: { link: Element; own: PostLink }[] = [];
  for (const time of post.getElementsByTagName('time')) {
    const link = time.closest('a');
    const own = link === null ? null : postOfLink(link);
    if (link !== null && own?.rest === '') found.push({ link, own });
  }
  return found;
}

/** Whether words stand before the link to somebody: then it is more than that person's post. */
function hasTextBefore(around: Element, handle: string): boolean {
  const author = [...around.getElementsByTagName('a')].find((link) => profileOf(link) === handle);
  const block = [...around.querySelectorAll(selectors.text)].find(
    (one) => one.closest('a') === null && nameIn(one) !== '',
  );
  return author !== undefined && block !== undefined && !block.contains(author) && isAfter(author, block);
}

/** Another post inside of this one: the container inside of the container, or as much as lies around its time. */
function quoteIn(post: Element, link: Element, own: PostLink): Element | null {
  for (const inner of post.querySelectorAll(selectors.post)) if (!inner.contains(link)) return inner;
  const other = timeLinks(post).find((one) => one.own.code !== own.code);
  if (other === undefined) return null;
  return largest(
    other.link,
    (around) =>
      around === post ||
      around.contains(link) ||
      buttonsIn(around, null).length >= ACTIONS ||
      hasTextBefore(around, other.own.handle),
  );
}

function isAfter(element: Element, other: Element): boolean {
  return (other.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** The first block of words between the head and what follows the text. */
function bodyIn(post: Element, link: Element, quote: Element | null, end: Element | undefined): Element | null {
  for (const block of post.querySelectorAll(selectors.text)) {
    if (!isAfter(block, link) || block.contains(link) || within(quote, block)) continue;
    if (end !== undefined && isAfter(block, end)) return null;
    if (block.closest(`a, ${selectors.button}`) === null && nameIn(block) !== '') return block;
  }
  return null;
}

/** The parts of a post, or null where it has no permalink that shows a time: then it is a notice or a profile. */
export const anatomyOf = once((post: Element): Anatomy | null => {
  const [first] = timeLinks(post);
  if (first === undefined) return null;
  const { link, own } = first;
  const quote = quoteIn(post, link, own);
  const buttons = buttonsIn(post, quote);
  return { post, own, link, quote, body: bodyIn(post, link, quote, buttons.at(-ACTIONS)), buttons };
});

/** The post around a permalink: the outermost container, or as little as has the buttons that act on a post. */
export function postAround(hinted: Element): Element | null {
  const link = hinted.closest('a');
  if (link === null || postOfLink(link)?.rest !== '') return null;
  const marked = outermost(link, selectors.post);
  if (marked !== null) return buttonsIn(marked, null).length >= ACTIONS ? marked : null;
  for (let post = link.parentElement; post !== null && post !== document.body; post = post.parentElement) {
    if (buttonsIn(post, null).length >= ACTIONS) return timeLinks(post).length <= 2 ? post : null;
  }
  return null;
}
