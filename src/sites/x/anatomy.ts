import { once } from '../reading/at-once.ts';
import { firstOutside, largest, outermost, within } from '../reading/structure.ts';
import { nameIn } from '../reading/words.ts';
import { profileOf, type StatusLink, statusOf } from './permalink.ts';
import { selectors } from './selectors.ts';

/** Where the parts of one post lie. */
export interface Anatomy {
  readonly post: Element;
  readonly own: StatusLink;
  /** The permalink, which mostly shows the time. */
  readonly link: Element;
  /** The quoted post, or null. */
  readonly quote: Element | null;
  /** The element of the text; null for posts of pictures only, and for articles. */
  readonly body: Element | null;
  /** Found by its test id, not by structure alone. */
  readonly bodyIsSure: boolean;
}

/** A link to a profile that shows words: a name, a handle, somebody who reposted or is answered. */
interface Person {
  readonly link: Element;
  readonly handle: string;
  readonly words: string;
}

export interface People {
  readonly name: Person | null;
  /** The author's `@handle`. */
  readonly at: Person | null;
  readonly reposter: Person | null;
  readonly answered: Person | null;
}

/**
 * The link that is the post's permalink: it shows the time; failing that, one that leads to the post and no further,
 * if there are actions to take: notices link to posts too.
 */
function ownLink(post: Element): { link: Element; own: StatusLink } | null {
  for (const time of post.getElementsByTagName('time')) {
    const link = time.closest('a');
    const own = link === null ? null : statusOf(link);
    if (own !== null && isWhole(own) && within(post, link as Element)) return { link: link as Element, own };
  }
  for (const link of post.getElementsByTagName('a')) {
    const own = statusOf(link);
    if (own?.rest === '') return post.querySelector(selectors.actions) === null ? null : { link, own };
  }
  return null;
}

/** Whether a link is to a post as a whole: the time of one that was edited leads to its history. */
function isWhole({ rest }: StatusLink): boolean {
  return rest === '' || rest === 'history';
}

/** A quote is a link as a whole, though no `a`; its time is not linked by itself. Badges beside names are such links too. */
function quoteIn(post: Element, link: Element): Element | null {
  for (const candidate of post.querySelectorAll(selectors.quote)) {
    if (candidate.querySelector(`time, ${selectors.text}`) !== null && !candidate.contains(link)) return candidate;
  }
  for (const time of post.getElementsByTagName('time')) {
    if (link.contains(time)) continue;
    // Up to where the quoting post's own parts begin.
    const id = statusOf(link)?.id;
    const quote = largest(
      time,
      (around) =>
        around === post ||
        around.contains(link) ||
        [...around.getElementsByTagName('a')].some((other) => statusOf(other)?.id === id) ||
        around.querySelectorAll(selectors.text).length > 1,
    );
    // Names in a quote are not linked: this would be the head of the post itself, its time torn from its link.
    return [...quote.getElementsByTagName('a')].some((other) => profileOf(other) !== null) ? null : quote;
  }
  return null;
}

/** The parts of a post, or null where it has no permalink: then it is no post, but an ad or a message. */
export const anatomyOf = once((post: Element): Anatomy | null => {
  const found = ownLink(post);
  if (found === null) return null;
  const quote = quoteIn(post, found.link);
  const sure = firstOutside(post, selectors.text, quote);
  const body = sure ?? firstOutside(post, '[lang]', quote);
  return { post, ...found, quote, body, bodyIsSure: sure !== null };
});

/**
 * The post around a permalink: an article, or where X should have given up on articles, as much as holds one permalink.
 * An article inside of another is what the other shows.
 */
export function postAround(hinted: Element): Element | null {
  const status = statusOf(hinted);
  if (status === null || !isWhole(status)) return null;
  const article = outermost(hinted, selectors.post);
  if (article !== null) return article;
  const post = largest(hinted, (around) => {
    for (const link of around.getElementsByTagName('a')) {
      const other = statusOf(link);
      if (other?.rest === '' && other.id !== status.id) return true;
    }
    return false;
  });
  return ownLink(post) === null || post.querySelector('time') === null ? null : post;
}

/** Who is who among the profile links with words, by their order: reposter, name, `@handle`, whom the post answers. */
export const peopleIn = once(({ post, own, quote, body }: Anatomy): People => {
  const people: Person[] = [];
  for (const link of post.getElementsByTagName('a')) {
    const handle = profileOf(link);
    if (handle === null || within(quote, link) || within(body, link) || isPortrait(link)) continue;
    const words = nameIn(link);
    if (words !== '') people.push({ link, handle, words });
  }
  const { name, at } = authorAmong(people, own.handle);
  const first = people[0];
  const head = at ?? name;
  const isBefore = first !== undefined && first !== name && first !== at && people.some((person) => person === head);
  return {
    name,
    at,
    reposter: isBefore ? first : null,
    answered: head === null ? null : (people.slice(people.indexOf(head) + 1).find(isAt) ?? null),
  };
});

function isAt({ words }: Person): boolean {
  return words.startsWith('@');
}

/** The author's two links, name and `@handle`: in the element marked as the post's head, or next to each other. */
function authorAmong(people: readonly Person[], handle: string | null): Pick<People, 'name' | 'at'> {
  let head: Element | null = null;
  for (const { link } of people) head ??= link.closest(selectors.head);
  if (head !== null) {
    const [name, ...others] = people.filter(({ link }) => head.contains(link));
    return { name: name ?? null, at: others.find(isAt) ?? null };
  }
  const isAuthor = (person: Person): boolean => handle === null || sameHandle(person.handle, handle);
  let at = people.findIndex((person) => isAuthor(person) && sameHandle(person.words, `@${person.handle}`));
  // A name can look like a handle.
  const next = people[at + 1];
  const isFirst = people[at - 1] === undefined || !isAuthor(people[at - 1] as Person);
  if (isFirst && next !== undefined && isAuthor(next) && sameHandle(next.words, `@${next.handle}`)) at += 1;
  const before = people[at < 0 ? people.findIndex(isAuthor) : at - 1];
  return { name: before !== undefined && isAuthor(before) ? before : null, at: people[at] ?? null };
}

/** A link with a picture and no words; a name may consist of emoji, which are pictures too. */
function isPortrait(link: Element): boolean {
  return link.textContent?.trim() === '' && link.querySelector('img:not([src*="emoji"])') !== null;
}

function sameHandle(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
