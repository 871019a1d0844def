import { normaliseTag } from '../model/hashtag.ts';
import { anatomyOf, postAround } from './linkedin/anatomy.ts';
import { profileOf } from './linkedin/profile.ts';
import { readPost } from './linkedin/read.ts';
import { selectors } from './linkedin/selectors.ts';
import { textIn } from './linkedin/text.ts';
import { urnUrl } from './linkedin/urn.ts';
import { tagsOf } from './reading/from-runs.ts';
import { timeOfLinkedInId } from './reading/ids.ts';
import { firstOutside, isPutAway, rowOfButtons } from './reading/structure.ts';
import type { Site } from './site.ts';

/** LinkedIn in a browser: feed, search, hashtag, company and post pages, signed in or not. */
export const linkedin: Site = {
  id: 'linkedin',
  name: 'LinkedIn',
  matches: ['https://www.linkedin.com/*'],
  alsoReads: ['https://*.linkedin.com/*'],
  selectors,
  postOf: (hinted) => (isPutAway(hinted) ? null : postAround(hinted)),
  glance(post, page) {
    const parts = anatomyOf(post, page);
    if (parts === null) return null;
    const { own, author, body } = parts;
    const url = urnUrl(own);
    return {
      url,
      identity: url,
      tags: tagsOf(textIn(body), normaliseTag),
      handle: (author === null ? null : profileOf(author))?.slug.toLowerCase() ?? '',
      replyTo: null,
      time: timeOfLinkedInId(own.id),
      promoted: false,
    };
  },
  read: (post, page) => readPost(post, page),
  slot(post) {
    const quote = post.querySelector(selectors.quote);
    const parent = firstOutside(post, selectors.actions, quote) ?? rowOfButtons(post, 3, quote);
    return parent === null ? null : { parent, before: null };
  },
  more: () => null,
};
