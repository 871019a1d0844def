import type { Person } from '../model/person.ts';
import { lengthRule } from './post-length.ts';

export interface Thanks {
  /** What a post begins with, before the first of the people: "Summary of #quietcorner 103 is up, thanks to". */
  readonly opening: string;
  /** What the second post and those after it begin with; the same where there is nothing better to say. */
  readonly further?: string;
  /** Where the summary stands, at the end of each post; empty for none. */
  readonly link: string;
  /** Of that site, each once: see `quotedPeople`. */
  readonly people: readonly Person[];
  readonly site: string;
  /** Where it is not the network's own, as on many servers of Mastodon; counted as the network counts. */
  readonly limit?: number;
}

const MENTIONED = new Set(['x', 'bluesky', 'mastodon', 'threads']);

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/**
 * How somebody is written to on their site: `@handle`, on Mastodon with the server, so that it holds on any other.
 * LinkedIn has no mentions that could be pasted and shows the name alone, as do we for whom we know no handle.
 */
export function mentionOf({ handle, name }: Pick<Person, 'handle' | 'name'>, site: string): string {
  if (handle !== '' && MENTIONED.has(site)) return `@${handle}`;
  return name.replaceAll(/\s+/gu, ' ').trim() || handle;
}

function postOf(opening: string, mentions: readonly string[], link: string): string {
  const sentence = [opening.trim(), mentions.join(', ')].filter((part) => part !== '').join(' ');
  return [sentence, link].filter((part) => part !== '').join('\n');
}

/** The words, or as many of the first as fit, with an ellipsis; empty where none do. */
function shortened(words: string, limit: number, fits: (words: string) => boolean): string {
  if (fits(words)) return words;
  const parts = Array.from(segmenter.segment(words), ({ segment }) => segment).slice(0, limit);
  const some = (count: number) => `${parts.slice(0, count).join('').trim()}…`;
  let fitting = 0;
  let over = parts.length + 1;
  while (over - fitting > 1) {
    const middle = Math.floor((fitting + over) / 2);
    if (fits(some(middle))) fitting = middle;
    else over = middle;
  }
  return fitting === 0 ? '' : some(fitting);
}

/**
 * Thanks to everybody who is quoted, as posts to publish. Each is within the site's limit and says all by itself:
 * opening, people, link. Everybody is in one of them, whole and in order. Where opening and link leave no room for
 * the longest name, the opening is cut at a word; where that is not enough, the link is left out. Only who would fill
 * more than a post alone is in none. Nobody to thank is no post.
 */
export function thanksPosts({ opening, further = opening, link, people, site, limit }: Thanks): string[] {
  const rule = lengthRule(site);
  const most = limit ?? rule.limit;
  const fits = (post: string) => rule.lengthOf(post) <= most;
  const mentions = people.map((person) => mentionOf(person, site)).filter((one) => one !== '' && fits(one));
  const longest = mentions.reduce((one, other) => (rule.lengthOf(other) > rule.lengthOf(one) ? other : one), '');
  const shownLink = fits(postOf('', [longest], link)) ? link : '';
  const cut = (words: string) => shortened(words, most, (part) => fits(postOf(part, [longest], shownLink)));
  const [first, next] = [cut(opening), cut(further)];
  const posts: string[] = [];
  let inLast: string[] = [];
  for (const mention of mentions) {
    const longer = postOf(posts.length === 1 ? first : next, [...inLast, mention], shownLink);
    if (inLast.length > 0 && fits(longer)) {
      inLast.push(mention);
      posts.splice(-1, 1, longer);
    } else {
      inLast = [mention];
      posts.push(postOf(posts.length === 0 ? first : next, inLast, shownLink));
    }
  }
  return posts;
}
