import { once } from '../reading/at-once.ts';
import { firstOutside, isPutAway, largest, outermost, within } from '../reading/structure.ts';
import { nameIn } from '../reading/words.ts';
import { actorOfLink, type PostLink, postAt, postOfLink } from './permalink.ts';
import { selectors } from './selectors.ts';

/** Where the parts of one post lie. */
export interface Anatomy {
  readonly post: Element;
  readonly own: PostLink;
  /** The permalink; null where another way told it. */
  readonly link: Element | null;
  /** How the permalink was found: its own link; the link to its likes; the address of the page. */
  readonly ownBy: 'link' | 'count' | 'page';
  readonly quote: Element | null;
  readonly body: Element | null;
  readonly bodyIsSure: boolean;
  /** Where the post's head ends: its text, its quote, or its first button. */
  readonly headEnd: Element | null;
}

/** A quote is a link as a whole, though no `a`, inside of the post; it has a text, or somebody's `@handle`. */
function quoteIn(post: Element): Element | null {
  for (const candidate of post.querySelectorAll(selectors.card)) {
    if (candidate.querySelector(selectors.text) !== null) return candidate;
    for (const block of candidate.querySelectorAll('[dir]')) if (nameIn(block).startsWith('@')) return candidate;
  }
  return null;
}

/** Without the mark of a text: the first block of words between head and pictures or buttons, no line with an icon. */
function bodyByStructure(post: Element, link: Element | null, quote: Element | null): Element | null {
  const head = link ?? [...post.getElementsByTagName('a')].find((one) => actorOfLink(one) !== null) ?? null;
  for (const block of post.querySelectorAll(`${selectors.block}, button, img, video`)) {
    const isAfterHead = head !== null && (head.compareDocumentPosition(block) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    if (!isAfterHead || block.closest('a') !== null) continue;
    if (block.matches('button, img, video') || within(quote, block)) return null;
    if (block.previousElementSibling?.localName !== 'svg' && nameIn(block) !== '') return block;
  }
  return null;
}

/** The post's own permalink, the link that shows its age; texts and lines like “read more replies” link to posts too. */
function linkIn(post: Element, quote: Element | null, rest: (rest: string) => boolean): Element | null {
  for (const link of post.getElementsByTagName('a')) {
    const found = postOfLink(link);
    if (found === null || !rest(found.rest) || within(quote, link)) continue;
    if (link.closest(selectors.written) === null) return link;
  }
  return null;
}

/**
 * The focused post of a thread has no permalink at all: it is what the page's address names, if the author fits. What
 * Bluesky has folded up has no buttons to act on it.
 */
function ownByPage(post: Element, page: URL): PostLink | null {
  const own = postAt(page.pathname);
  if (own === null || own.rest !== '' || post.matches(selectors.card) || !hasActions(post)) return null;
  const isAuthor = (link: Element): boolean => actorOfLink(link) === own.actor;
  const byTestId = post.getAttribute('data-testid')?.endsWith(`-by-${own.actor}`) === true;
  const fits = byTestId || own.handle === null || [...post.getElementsByTagName('a')].some(isAuthor);
  return fits ? own : null;
}

function hasActions(post: Element): boolean {
  return post.getElementsByTagName('button').length >= 3;
}

/** The parts of a post, or null where nothing tells its permalink. */
export const anatomyOf = once((post: Element, page: URL): Anatomy | null => {
  const quote = quoteIn(post);
  const link = linkIn(post, quote, (rest) => rest === '');
  const count = link ?? linkIn(post, quote, (rest) => rest !== '');
  const own = (count === null ? null : postOfLink(count)) ?? ownByPage(post, page);
  if (own === null) return null;
  const sure = firstOutside(post, selectors.text, quote);
  const body = sure ?? bodyByStructure(post, link, quote);
  const headEnd = body ?? quote ?? post.querySelector('button');
  const ownBy = link !== null ? 'link' : count !== null ? 'count' : 'page';
  return { post, own, link, ownBy, quote, body, bodyIsSure: sure !== null, headEnd };
});

/**
 * The post that a thread is about, where no test id marks it: it has no permalink, and the page has its address. As
 * little around a link to its author as has the buttons that act on it, and no other post.
 */
function focusedAround(hinted: Element): Element | null {
  const actor = actorOfLink(hinted) ?? postOfLink(hinted)?.actor ?? null;
  const own = actor === null || !hinted.baseURI.includes('/post/') ? null : postAt(new URL(hinted.baseURI).pathname);
  if (own === null || own.rest !== '' || own.actor !== actor) return null;
  for (let post = hinted.parentElement; post !== null && !isOfSeveral(post, own); post = post.parentElement) {
    if (hasActions(post)) return post;
  }
  return null;
}

/**
 * The post around an element: marked by a test id, or (search, hashtags) the outermost link-role element, or as much
 * as holds one permalink. All but the first must also show a link to the author, for a line that leads to a post is none.
 */
export function postAround(hinted: Element): Element | null {
  if (isPutAway(hinted)) return null;
  const marked = hinted.closest(selectors.post);
  if (marked !== null) return hasActions(marked) ? marked : null;
  const own = postOfLink(hinted);
  const card = outermost(hinted, selectors.card);
  if (card === null && own?.rest !== '') return focusedAround(hinted);
  if (card === null && (own === null || hinted.closest(selectors.written) !== null)) return null;
  const post = card ?? largest(hinted, (around) => isOfSeveral(around, own));
  for (const link of post.getElementsByTagName('a')) if (actorOfLink(link) === own?.actor) return post;
  return null;
}

function isOfSeveral(around: Element, own: PostLink | null): boolean {
  for (const link of around.getElementsByTagName('a')) {
    const other = postOfLink(link);
    if (other !== null && other.key !== own?.key && link.closest(selectors.written) === null) return true;
  }
  return false;
}
