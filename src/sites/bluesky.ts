import { normaliseTag } from '../model/hashtag.ts';
import { anatomyOf, postAround } from './bluesky/anatomy.ts';
import { peopleIn } from './bluesky/people.ts';
import { readPost, urlOf } from './bluesky/read.ts';
import { selectors } from './bluesky/selectors.ts';
import { textIn } from './bluesky/text.ts';
import { tagsOf } from './reading/from-runs.ts';
import { timeOfTid } from './reading/ids.ts';
import { firstOutside, rowOfButtons } from './reading/structure.ts';
import type { Site } from './site.ts';

/** Bluesky's own web client, bsky.app. */
export const bluesky: Site = {
  id: 'bluesky',
  name: 'Bluesky',
  matches: ['https://bsky.app/*'],
  alsoReads: ['https://*.bsky.app/*', 'https://*.bsky.dev/*'],
  selectors,
  postOf: (hinted) => postAround(hinted),
  glance(post, page) {
    const parts = anatomyOf(post, page);
    if (parts === null) return null;
    const people = peopleIn(parts);
    const url = urlOf(parts, people);
    return {
      url,
      identity: url,
      tags: tagsOf(textIn(parts.body), normaliseTag),
      handle: (people.handle ?? parts.own.handle)?.toLowerCase() ?? '',
      replyTo: people.answered?.toLowerCase() ?? null,
      time: timeOfTid(parts.own.key),
      promoted: false,
    };
  },
  read: (post, page) => readPost(post, page),
  slot(post) {
    const quote = post.querySelector(selectors.card);
    const menu = firstOutside(post, selectors.menu, quote);
    // The last group of buttons; the menu's button has an element of its own in it.
    const parent = menu?.parentElement?.parentElement ?? rowOfButtons(post, 2, quote);
    return parent === null || parent === undefined ? null : { parent, before: null };
  },
  more: () => null,
};
