import { normaliseTag } from '../model/hashtag.ts';
import { tagsOf } from './reading/from-runs.ts';
import { timeOfThreadsCode } from './reading/ids.ts';
import { isPutAway, rowOfButtons } from './reading/structure.ts';
import { timeIn } from './reading/time-element.ts';
import type { Site } from './site.ts';
import { anatomyOf, postAround } from './threads/anatomy.ts';
import { postUrl } from './threads/permalink.ts';
import { readPost } from './threads/read.ts';
import { selectors } from './threads/selectors.ts';
import { tagsApart, textIn } from './threads/text.ts';

/** Threads in a browser, signed in or not. */
export const threads: Site = {
  id: 'threads',
  name: 'Threads',
  matches: ['https://www.threads.com/*', 'https://www.threads.net/*'],
  alsoReads: ['https://*.threads.com/*', 'https://*.threads.net/*'],
  selectors,
  postOf: (hinted) => (isPutAway(hinted) ? null : postAround(hinted)),
  glance(post) {
    const parts = anatomyOf(post);
    if (parts === null) return null;
    const { own, link, body } = parts;
    const url = postUrl(own);
    return {
      url,
      identity: url,
      tags: tagsOf(textIn(body), normaliseTag, tagsApart(parts)),
      handle: own.handle.toLowerCase(),
      replyTo: null,
      time: timeIn(link.querySelector('time')) ?? timeOfThreadsCode(own.code),
      promoted: false,
    };
  },
  read: (post) => readPost(post),
  slot(post) {
    const parent = rowOfButtons(post, 3, anatomyOf(post)?.quote ?? null);
    return parent === null ? null : { parent, before: null };
  },
  more: () => null,
};
