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
  while (parts.length > 0) {
    const part = `${parts.join('').trim()}…`;
    if (fits(part)) return part;
    parts.pop();
  }
  return '';
}

/**
 * Thanks to everybody who is quoted, as posts to publish. Each is within the site's limit and says all by itself:
 * opening, people, link. Everybody is in one of them, whole and in order. An opening that leaves no room for one
 * person and the link is cut at a word; where not even both fit, the link is left out. Only who would fill more than
 * a post alone is in none. Nobody to thank is no post.
 */
export function thanksPosts({ opening, further = opening, link, people, site, limit }: Thanks): string[] {
  const rule = lengthRule(site);
  const most = limit ?? rule.limit;
  const fits = (post: string) => rule.lengthOf(post) <= most;
  const posts: string[] = [];
  let begun: { opening: string; link: string; mentions: string[] } | null = null;
  for (const person of people) {
    const mention = mentionOf(person, site);
    if (mention === '' || !fits(mention)) continue;
    if (begun !== null && fits(postOf(begun.opening, [...begun.mentions, mention], begun.link))) {
      begun.mentions.push(mention);
      posts.splice(-1, 1, postOf(begun.opening, begun.mentions, begun.link));
      continue;
    }
    const shownLink = fits(postOf('', [mention], link)) ? link : '';
    const words = posts.length === 0 ? opening : further;
    const begins = shortened(words, most, (part) => fits(postOf(part, [mention], shownLink)));
    begun = { opening: begins, link: shownLink, mentions: [mention] };
    posts.push(postOf(begins, [mention], shownLink));
  }
  return posts;
}
