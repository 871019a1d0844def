import { acctOf, acctOfLink } from '../fediverse/acct.ts';
import type { Parts } from '../fediverse/parts.ts';
import { once } from '../reading/at-once.ts';
import { decoded } from '../reading/links.ts';
import { longestText } from '../reading/longest-text.ts';
import { firstOutside, outermost, within } from '../reading/structure.ts';
import { nameIn } from '../reading/words.ts';
import { selectors } from './selectors.ts';

/** `/SERVER/@acct/ID`, which leads to a post. */
const STATUS = /^\/([^/]+)\/@([^/]+)\/(\w+)\/?(?:[?#]|$)/;
/** A post has at least so many buttons: menu, answer, boost, favourite. */
const BUTTONS = 4;

interface Own {
  readonly server: string;
  readonly acct: string;
  readonly id: string;
}

function statusOf(link: Element | null): Own | null {
  const href = link?.getAttribute('href') ?? '';
  const path = /^https?:/i.test(href) && URL.canParse(href) ? new URL(href).pathname : href;
  const [, server, acct, id] = STATUS.exec(path) ?? [];
  return server === undefined || acct === undefined || id === undefined ? null : { server, acct: decoded(acct), id };
}

function timeLinks(post: Element): { link: Element; own: Own }[] {
  const found: { link: Element; own: Own }[] = [];
  for (const time of post.getElementsByTagName('time')) {
    const link = time.closest('a');
    const own = statusOf(link);
    if (link !== null && own !== null) found.push({ link, own });
  }
  return found;
}

function buttonsIn(post: Element): number {
  return post.querySelectorAll(selectors.button).length;
}

/** A quoted post: the part around another post's time that has no buttons of its own. */
function quoteIn(post: Element, own: Own, link: Element): Element | null {
  const other = timeLinks(post).find((one) => one.own.id !== own.id);
  let quote: Element | null = null;
  for (let at: Element | null = other?.link ?? null; at !== null && at !== post; at = at.parentElement) {
    if (at.contains(link) || buttonsIn(at) >= BUTTONS || at.querySelectorAll('[dir][lang]').length > 1) break;
    quote = at;
  }
  return quote;
}

/** The links with the author's name: the portrait's has none, the last line of the name is the handle. */
function nameOf(post: Element, own: Own, quote: Element | null): string {
  for (const link of post.getElementsByTagName('a')) {
    const acct = within(quote, link) ? null : acctOfLink(link, own.server);
    if (acct?.handle.toLowerCase() !== acctOf(own.acct, own.server).handle.toLowerCase()) continue;
    if (link.textContent?.trim() === '') continue;
    for (const part of [link.querySelector('[dir="auto"]'), ...link.querySelectorAll('*')]) {
      const words = part === null || part.closest('[aria-hidden="true"]') !== null ? '' : nameIn(part);
      if (words !== '' && !words.startsWith('@')) return words;
    }
  }
  return '';
}

function bodyIn(post: Element, quote: Element | null): Pick<Parts, 'body' | 'bodyIsSure'> {
  const sure = firstOutside(post, selectors.text, quote);
  return { body: sure ?? longestText(post, (element) => within(quote, element)), bodyIsSure: sure !== null };
}

/** Who boosted it: a profile link before the author's. */
function boosterIn(post: Element, own: Own): string | null {
  for (const link of post.getElementsByTagName('a')) {
    const acct = acctOfLink(link, own.server);
    if (acct === null) continue;
    return acct.handle.toLowerCase() === acctOf(own.acct, own.server).handle.toLowerCase() ? null : acct.handle;
  }
  return null;
}

/** The parts of a post in Elk, or null where nothing names it. */
export const takeApart = once((post: Element): Parts | null => {
  const [first] = timeLinks(post);
  if (first === undefined) return null;
  const { link, own } = first;
  const quote = quoteIn(post, own, link);
  const { body, bodyIsSure } = bodyIn(post, quote);
  return {
    ...{ post, server: own.server, id: own.id, quote, body, bodyIsSure },
    author: acctOf(own.acct, own.server),
    name: nameOf(post, own, quote),
    time: link.querySelector('time'),
    booster: boosterIn(post, own),
    answered: null,
    closed: null,
    edited: false,
  };
});

/** Whether it shows one post, and at most one that it quotes. */
function isOne(post: Element): boolean {
  return new Set(timeLinks(post).map(({ own }) => own.id)).size <= 2;
}

/** The post around its time: what is marked as one, or as little as has a post's buttons. */
export function postAround(hinted: Element): Element | null {
  const link = hinted.closest('a');
  if (link === null || statusOf(link) === null) return null;
  const marked = outermost(link, selectors.post);
  if (marked !== null) return buttonsIn(marked) >= BUTTONS ? marked : null;
  for (let post = link.parentElement; post !== null && post !== document.body; post = post.parentElement) {
    if (buttonsIn(post) >= BUTTONS) return isOne(post) ? post : null;
  }
  return null;
}
