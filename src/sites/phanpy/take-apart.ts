import { type Acct, acctOf, acctOfLink } from '../fediverse/acct.ts';
import type { Parts } from '../fediverse/parts.ts';
import { once } from '../reading/at-once.ts';
import { isWarning, longestText } from '../reading/longest-text.ts';
import { firstOutside, largest, outermost, within } from '../reading/structure.ts';
import { nameIn } from '../reading/words.ts';
import { selectors } from './selectors.ts';

/** `#/SERVER/s/ID`, which leads to a post. */
const STATUS = /^#\/([^/?#]+)\/s\/(\w+)(?:\?|$)/;

interface Own {
  readonly server: string;
  readonly id: string;
}

function statusOf(link: Element | null): Own | null {
  const [, server, id] = STATUS.exec(link?.getAttribute('href')?.replace(/^[^#]*/u, '') ?? '') ?? [];
  return server === undefined || id === undefined ? null : { server, id };
}

/** A link around a whole post, and not around its time alone. */
function isCard(link: Element): boolean {
  return link.querySelector('[lang], p') !== null;
}

/** The post's own link, which shows its time, or the link around all of it where it is a quote. */
function ownLink(post: Element): Element | null {
  for (const time of post.getElementsByTagName('time')) {
    const link = time.closest('a');
    if (link !== null && statusOf(link) !== null && !isCard(link)) return link;
  }
  return post.parentElement?.closest('a') ?? null;
}

/** By the attribute, or by the link that shows the time. */
function ownOf(post: Element, link: Element | null): Own | null {
  const [, server, id] = /^(.+)\/(\w+)$/.exec(post.getAttribute('data-state-post-id') ?? '') ?? [];
  return server === undefined || id === undefined ? statusOf(link) : { server, id };
}

/** A quote is an article inside of the post's, or a link as a whole. */
function quoteIn(post: Element): Element | null {
  const marked = post.querySelector(selectors.post);
  if (marked !== null) return marked;
  for (const link of post.getElementsByTagName('a')) if (statusOf(link) !== null && isCard(link)) return link;
  const [own, other] = post.getElementsByTagName('time');
  if (own === undefined || other === undefined) return null;
  return largest(other, (around) => around.contains(own) || around.querySelectorAll('[lang]').length > 1);
}

/** Who is named in a link's title: `Name (user@server)`, or `@user@server` where the link is a portrait. */
function acctIn(link: Element, server: string): Acct | null {
  const words = /(?:^|\()@?([^\s()@]+(?:@[^\s()@]+)?)\)?$/u.exec(link.getAttribute('title') ?? '')?.[1];
  return words === undefined ? acctOfLink(link, server) : acctOf(words, server);
}

/** The name by the title, where custom emoji have their shortcodes, else by the words. */
function nameOfLink(link: Element): string {
  const titled = /^(.+) \([^()]*\)$/su.exec(link.getAttribute('title') ?? '')?.[1];
  return titled ?? nameIn(link.querySelector('b') ?? link);
}

/** The author's link: the last profile link with words before the time, since whoever boosted the post stands first. */
function authorIn(post: Element, quote: Element | null, server: string, time: Element | null): Element | null {
  let last: Element | null = null;
  for (const link of post.getElementsByTagName('a')) {
    const isPast = time !== null && (time.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    if (isPast) break;
    const isNamed = link.matches(selectors.author) || (acctOfLink(link, server) !== null && nameIn(link) !== '');
    if (isNamed && !within(quote, link)) last = link;
  }
  return last;
}

function bodyIn(post: Element, quote: Element | null): Pick<Parts, 'body' | 'bodyIsSure'> {
  const sure = firstOutside(post, selectors.text, quote);
  const isText = (element: Element): boolean =>
    !within(quote, element) && element.closest('figure') === null && !isWarning(element);
  const inLanguage = [...post.querySelectorAll('[lang]')].find(isText);
  const guess = sure ?? inLanguage ?? longestText(post, (element) => within(quote, element));
  return { body: guess, bodyIsSure: sure !== null };
}

/** Whoever is mentioned first, where the text begins so: Phanpy marks an answer without naming whom. */
function answeredIn(body: Element | null, server: string): string | null {
  const first = body?.querySelector('a.mention, a.u-url') ?? null;
  const isAtStart = first !== null && body?.textContent?.trimStart().startsWith(first.textContent ?? ' ') === true;
  return first !== null && isAtStart ? (acctOfLink(first, server)?.handle ?? null) : null;
}

/** The parts of a post in Phanpy, or null where nothing names it. */
export const takeApart = once((shown: Element): Parts | null => {
  const post = shown.matches('a') ? (shown.querySelector(selectors.post) ?? shown) : shown;
  const link = shown.matches('a') ? shown : ownLink(post);
  const own = ownOf(post, link);
  if (own === null) return null;
  const { server, id } = own;
  const quote = quoteIn(post);
  const time = firstOutside(post, 'time', quote);
  const author = authorIn(post, quote, server, time);
  const boost = post.closest(selectors.boost);
  const booster = boost?.querySelector('a') ?? null;
  const { body, bodyIsSure } = bodyIn(post, quote);
  return {
    ...{ post, server, id, body, bodyIsSure, quote },
    author: author === null ? null : acctIn(author, server),
    name: author === null ? '' : nameOfLink(author),
    time,
    booster: booster === null ? null : (acctIn(booster, server)?.handle ?? null),
    answered: answeredIn(body, server),
    closed: firstOutside(post, selectors.closed, quote),
    edited: false,
  };
});

/** The post around its time: the outermost article, or as much as shows no other post's. */
export function postAround(hinted: Element): Element | null {
  const link = hinted.closest('a');
  const own = statusOf(link);
  if (link === null || own === null) return null;
  const marked = outermost(link, selectors.post);
  if (marked !== null) return marked;
  if (isCard(link)) return null;
  return largest(link, (around) =>
    [...around.getElementsByTagName('time')].some((time) => {
      const other = time.closest('a');
      return other !== null && !isCard(other) && (statusOf(other)?.id ?? own.id) !== own.id;
    }),
  );
}
