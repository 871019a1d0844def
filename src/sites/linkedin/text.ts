import type { Run } from '../../model/rich-text.ts';
import { hashtagRun } from '../reading/from-runs.ts';
import { decoded, webAddress } from '../reading/links.ts';
import { type Markup, runsOf } from '../reading/runs.ts';
import { nameOf, wordsOf } from '../reading/words.ts';
import { profileOf } from './profile.ts';
import { selectors } from './selectors.ts';

/** Where links to a hashtag lead, signed in or not. */
const TAG = /keywords=(?:%23|#)|\/hashtag\//i;
/** Between a name and how near its bearer is to the reader. */
const DEGREE = /(?<!\s)\s*[•·].*$/su;

/** Where a link leads, without what LinkedIn adds to follow its readers. */
export function targetOf(link: Element): string | null {
  const address = webAddress(link, 'href');
  if (address === null || !/[?&]trk=/.test(address)) return address;
  const url = new URL(address);
  url.searchParams.delete('trk');
  return url.href;
}

const markup: Markup = {
  link(link, words) {
    const href = decoded(link.getAttribute('href') ?? '');
    // Before the `#` may stand a word for screen readers.
    const tag = TAG.test(href) ? hashtagRun(words.slice(Math.max(0, words.search(/[#＃]/u)))) : null;
    if (tag !== null) return tag;
    const profile = profileOf(link);
    if (profile !== null) return { type: 'mention', text: words.trim(), handle: profile.slug, url: profile.url };
    const url = targetOf(link);
    return url === null ? null : { type: 'link', text: words.trim(), url };
  },
};

/** Templates leave blanks around a text. */
function trimmed(runs: Run[]): Run[] {
  const first = runs[0];
  const last = runs.at(-1);
  if (first?.type === 'text') first.text = first.text.trimStart();
  if (last?.type === 'text') last.text = last.text.trimEnd();
  return runs.filter((run) => run.type !== 'text' || run.text !== '');
}

/** The text of a post as runs. */
export function textIn(body: Element | null): Run[] {
  return body === null ? [] : trimmed(runsOf(body, markup));
}

/** The first words in an author's link: the name stands there twice, and with more for screen readers behind it. */
export function nameIn(link: Element): string {
  for (const part of link.querySelectorAll('*')) {
    if (part.childElementCount > 0 || part.closest(selectors.hidden) !== null || part.closest('svg') !== null) continue;
    const words = nameOf(wordsOf(part)).replace(DEGREE, '');
    if (words !== '') return words;
  }
  return nameOf(wordsOf(link)).replace(DEGREE, '');
}
