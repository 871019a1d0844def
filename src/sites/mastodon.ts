import { normaliseTag } from '../model/hashtag.ts';
import { anatomyOf, postAround } from './mastodon/anatomy.ts';
import { peopleIn } from './mastodon/people.ts';
import { pageOf, statusUrl } from './mastodon/permalink.ts';
import { readPost } from './mastodon/read.ts';
import { foldedTags, hasFoldedTags, tagsBelow, textIn } from './mastodon/text.ts';
import { tagsOf } from './reading/from-runs.ts';
import { firstOutside, rowOfButtons } from './reading/structure.ts';
import type { Site } from './site.ts';

/** Mastodon's own web client, in one column or many, and the clients that were made from it. */
export const mastodon: Site = {
  id: 'mastodon',
  name: 'Mastodon',
  matches: ['https://mastodon.social/*'],
  alsoReads: ['*://*/*'],
  hint: 'a.status__relative-time, a.detailed-status__datetime, a[href*="/@"] > time, a[href*="/@"][href$="/favourites"]',
  postOf: (hinted) => postAround(hinted, pageOf(hinted)),
  glance(post, page) {
    const parts = anatomyOf(post, page);
    if (parts === null) return null;
    const { own, body, quotePlace } = parts;
    const more = hasFoldedTags(parts) ? foldedTags(parts) : [];
    return {
      url: statusUrl(own.acct, own.id, page),
      tags: tagsOf(textIn(body, page, quotePlace !== null), normaliseTag, [...tagsBelow(parts), ...more]),
      handle: own.acct.toLowerCase(),
      replyTo: peopleIn(parts, page).answered?.toLowerCase() ?? null,
      promoted: false,
    };
  },
  read: (post, page) => readPost(post, page),
  slot(post) {
    const quotePlace = post.querySelector('.status__quote, .status--is-quote');
    const bar = firstOutside(post, '.status__action-bar, .detailed-status__action-bar', quotePlace);
    const parent = bar ?? rowOfButtons(post, 4, quotePlace);
    return parent === null ? null : { parent, before: null };
  },
};
