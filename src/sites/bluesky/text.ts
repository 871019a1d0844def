import type { Run } from '../../model/rich-text.ts';
import { hashtagRun } from '../reading/from-runs.ts';
import { decoded, webAddress } from '../reading/links.ts';
import { type Markup, runsOf } from '../reading/runs.ts';
import { handleOf, nameOf } from '../reading/words.ts';
import { actorOfLink, pathInBluesky, profileUrl } from './permalink.ts';

/** Where a link leads in the end: Bluesky counts some clicks by way of an address of its own. */
export function target(link: Element): string | null {
  const path = pathInBluesky(link);
  if (path !== null) return `https://bsky.app${path}`;
  const address = webAddress(link, 'href');
  const through = address === null ? null : /^https:\/\/go\.bsky\.app\/redirect\?(?:.*&)?u=([^&#]+)/.exec(address)?.[1];
  return through === undefined || through === null ? address : decoded(through);
}

/** Bluesky shows a link's host and the start of its path; here the whole address stands in the text again. */
function unshortened(words: string, url: string): string {
  const bare = url.replace(/^https?:\/\//i, '').toLowerCase();
  const seen = words.toLowerCase();
  const cut = /^(.+?)(?:\.\.\.|…)$/u.exec(seen)?.[1];
  const isWhole = seen === bare || `${seen}/` === bare;
  return isWhole || (cut !== undefined && bare.startsWith(cut)) ? url : words;
}

function linkRun(link: Element, words: string): Run | null {
  const path = pathInBluesky(link) ?? '';
  if (/^\/(?:hashtag|search)(?:\/|$)/.test(path)) return hashtagRun(words);
  const handle = actorOfLink(link) === null ? null : handleOf(nameOf(words));
  if (handle !== null) return { type: 'mention', text: words, handle, url: profileUrl(actorOfLink(link) ?? handle) };
  const url = target(link);
  return url === null ? null : { type: 'link', text: unshortened(words, url), url };
}

const markup: Markup = { link: linkRun };

/** The text of a post or quote as runs. */
export function textIn(body: Element | null): Run[] {
  return body === null ? [] : runsOf(body, markup);
}
