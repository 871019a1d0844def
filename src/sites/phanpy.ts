import { glanceAt, readParts } from './fediverse/read.ts';
import { selectors } from './phanpy/selectors.ts';
import { postAround, takeApart } from './phanpy/take-apart.ts';
import { firstOutside, isPutAway } from './reading/structure.ts';
import type { Site } from './site.ts';

/** Phanpy, a client of Mastodon, wherever it is hosted. */
export const phanpy: Site = {
  id: 'phanpy',
  name: 'Phanpy',
  matches: [],
  alsoReads: ['*://*/*'],
  selectors,
  postOf: (hinted) => (isPutAway(hinted) ? null : postAround(hinted)),
  glance: (post) => glanceAt(takeApart(post)),
  read: (post) => readParts(takeApart(post), takeApart),
  slot(post) {
    const parts = takeApart(post);
    if (parts === null) return null;
    const bar = firstOutside(post, selectors.actions, parts.quote);
    if (bar !== null) return { parent: bar, before: null };
    // In a timeline there is no bar: beside the time.
    const link = parts.time?.closest('a') ?? parts.time ?? null;
    return link?.parentElement == null ? null : { parent: link.parentElement, before: link };
  },
  more(post) {
    const parts = takeApart(post);
    return parts === null || parts.body !== null ? null : (parts.closed as HTMLElement | null);
  },
};
