import { once } from '../reading/at-once.ts';
import { firstOutside, largest, outermost, within } from '../reading/structure.ts';
import { wordsOf } from '../reading/words.ts';
import { profileOf } from './profile.ts';
import { selectors } from './selectors.ts';
import { type Urn, urnAt, urnIn } from './urn.ts';

/** Where the parts of one post lie. */
export interface Anatomy {
  readonly post: Element;
  readonly own: Urn;
  readonly ownBy: 'attribute' | 'link' | 'comment' | 'page';
  /** The author's link with the name in it. */
  readonly author: Element | null;
  readonly authorIsSure: boolean;
  readonly quote: Element | null;
  readonly body: Element | null;
  readonly bodyIsSure: boolean;
}

/** The shortest text that is taken for a post's where no class says so, in characters. */
const PROSE = 20;

function urnByAttribute(post: Element): Urn | null {
  for (const name of ['data-urn', 'data-activity-urn', 'data-id']) {
    const urn = urnIn(post.getAttribute(name)) ?? urnIn(post.querySelector(`[${name}]`)?.getAttribute(name) ?? null);
    if (urn !== null) return urn;
  }
  return null;
}

function urnByLink(post: Element, quote: Element | null): Urn | null {
  for (const link of post.getElementsByTagName('a')) {
    const urn = within(quote, link) ? null : urnAt(link.getAttribute('href') ?? '');
    if (urn !== null) return urn;
  }
  return null;
}

/** Every comment's element names the post that it hangs on. */
function urnByComment(post: Element): Urn | null {
  return urnIn(post.querySelector(selectors.comment)?.id ?? null);
}

/** Everything that may name a post, the surest first. In the markup of 2026 a post in a list may be nameless. */
function urnOf(post: Element, page: URL, quote: Element | null): Pick<Anatomy, 'own' | 'ownBy'> | null {
  const byAttribute = urnByAttribute(post);
  if (byAttribute !== null) return { own: byAttribute, ownBy: 'attribute' };
  const byLink = urnByLink(post, quote);
  if (byLink !== null) return { own: byLink, ownBy: 'link' };
  const byComment = urnByComment(post);
  if (byComment !== null) return { own: byComment, ownBy: 'comment' };
  const byPage = post.matches(selectors.focused) ? urnAt(page.href) : null;
  return byPage === null ? null : { own: byPage, ownBy: 'page' };
}

function isBefore(element: Element, other: Element): boolean {
  return (other.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
}

/** Without a class: the longest block of words in no link and no button. */
function longestText(root: Element, quote: Element | null): Element | null {
  let longest: Element | null = null;
  let length = PROSE;
  for (const block of root.querySelectorAll('p, [dir]')) {
    if (within(quote, block) || block.closest('a, button, [role="button"]') !== null) continue;
    const size = wordsOf(block).trim().length;
    if (size <= length) continue;
    longest = block;
    length = size;
  }
  return longest;
}

/** The last person or company linked with words before the text: whoever shared or liked the post stands first. */
function lastPerson(root: Element, body: Element | null, quote: Element | null): Element | null {
  let last: Element | null = null;
  for (const link of root.getElementsByTagName('a')) {
    if (within(quote, link) || profileOf(link) === null || link.textContent?.trim() === '') continue;
    if (body !== null && !isBefore(link, body)) break;
    if (last === null || body !== null) last = link;
  }
  return last;
}

/** Text and author of a post, or of the post that it shows. */
export function partsOf(
  root: Element,
  quote: Element | null,
): Pick<Anatomy, 'author' | 'authorIsSure' | 'body' | 'bodyIsSure'> {
  const sure = firstOutside(root, selectors.text, quote);
  const body = sure ?? longestText(root, quote);
  const marked = firstOutside(root, selectors.author, quote);
  const isPerson = marked !== null && profileOf(marked) !== null;
  return {
    author: isPerson ? marked : lastPerson(root, body, quote),
    authorIsSure: isPerson,
    body: body?.querySelector('span[dir="ltr"], span[dir="rtl"]') ?? body,
    bodyIsSure: sure !== null,
  };
}

/** A post inside of the post: by class, or what has a URN of its own. */
function quoteIn(post: Element): Element | null {
  const marked = post.querySelector(selectors.quote);
  if (marked !== null) return marked;
  const own = urnByAttribute(post)?.id;
  for (const inner of post.querySelectorAll('[data-urn]')) {
    const urn = urnIn(inner.getAttribute('data-urn'));
    if (urn !== null && urn.id !== own) return inner;
  }
  return null;
}

/** The parts of a post, or null where nothing names it. */
export const anatomyOf = once((post: Element, page: URL): Anatomy | null => {
  const quote = quoteIn(post);
  const named = urnOf(post, page, quote);
  return named === null ? null : { post, ...named, quote, ...partsOf(post, quote) };
});

/** Whether somebody is linked, and there are things to do with it: courses, jobs and aggregates are no posts. */
function isPost(post: Element): boolean {
  const isSure = urnByAttribute(post) !== null || post.querySelector(selectors.actions) !== null;
  if (!isSure && post.querySelectorAll('button, [role="button"]').length < 3) return false;
  return [...post.getElementsByTagName('a')].some((link) => profileOf(link) !== null);
}

/** The post around an element: what is marked as one, or as much around an address of a post as holds no other. */
export function postAround(hinted: Element): Element | null {
  const marked = outermost(hinted, selectors.post);
  if (marked !== null) return isPost(marked) ? marked : null;
  const own = urnAt(hinted.getAttribute('href') ?? '');
  if (own === null) return null;
  const post = largest(hinted, (around) =>
    [...around.getElementsByTagName('a')].some((link) => {
      const other = urnAt(link.getAttribute('href') ?? '');
      return other !== null && other.id !== own.id;
    }),
  );
  // The address may lie over the whole post, beside it.
  const inside = post.querySelector(selectors.post) ?? post;
  return isPost(inside) ? inside : null;
}
