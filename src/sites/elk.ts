import { selectors } from './elk/selectors.ts';
import { postAround, takeApart } from './elk/take-apart.ts';
import { glanceAt, readParts } from './fediverse/read.ts';
import { firstOutside, isPutAway, rowOfButtons } from './reading/structure.ts';
import type { Site } from './site.ts';

/** Elk, a client of Mastodon, wherever it is hosted. */
export const elk: Site = {
  id: 'elk',
  name: 'Elk',
  matches: [],
  alsoReads: ['*://*/*'],
  selectors,
  postOf: (hinted) => (isPutAway(hinted) ? null : postAround(hinted)),
  glance: (post) => glanceAt(takeApart(post)),
  read: (post) => readParts(takeApart(post), takeApart),
  slot(post) {
    const quote = takeApart(post)?.quote ?? null;
    const parent = firstOutside(post, selectors.actions, quote) ?? rowOfButtons(post, 3, quote);
    return parent === null ? null : { parent, before: null };
  },
  more: () => null,
};
