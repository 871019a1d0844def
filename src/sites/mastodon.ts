import { normaliseTag } from '../model/hashtag.ts';
import { identityOf } from '../model/identity.ts';
import { anatomyOf, postAround } from './mastodon/anatomy.ts';
import { peopleIn } from './mastodon/people.ts';
import { pageOf, statusUrl } from './mastodon/permalink.ts';
import { moreIn, readPost } from './mastodon/read.ts';
import { selectors } from './mastodon/selectors.ts';
import { foldedTags, hasFoldedTags, tagsBelow, textIn } from './mastodon/text.ts';
import { tagsOf } from './reading/from-runs.ts';
import { timeOfMastodonId } from './reading/ids.ts';
import { firstOutside, rowOfButtons } from './reading/structure.ts';
import { timeIn } from './reading/time-element.ts';
import type { Site } from './site.ts';

/** Mastodon's own web client, in one column or many, and the clients that were made from it. */
export const mastodon: Site = {
  id: 'mastodon',
  name: 'Mastodon',
  matches: ['https://mastodon.social/*'],
  alsoReads: ['*://*/*'],
  selectors,
  postOf: (hinted) => postAround(hinted, pageOf(hinted)),
  glance(post, page) {
    const parts = anatomyOf(post, page);
    if (parts === null) return null;
    const { own, link, body } = parts;
    const more = hasFoldedTags(parts) ? foldedTags(parts) : [];
    const text = textIn(body, page);
    const url = statusUrl(own.acct, own.id, page);
    const time = timeIn(link.querySelector('time')) ?? timeOfMastodonId(own.id);
    return {
      url,
      identity: identityOf({ site: 'mastodon', url, author: { handle: own.acct }, time, text }),
      tags: tagsOf(text, normaliseTag, [...tagsBelow(parts), ...more]),
      handle: own.acct.toLowerCase(),
      replyTo: peopleIn(parts, page).answered?.toLowerCase() ?? null,
      time,
      promoted: false,
    };
  },
  read: (post, page) => readPost(post, page),
  slot(post) {
    const quotePlace = post.querySelector(selectors.quote);
    const bar = firstOutside(post, selectors.actions, quotePlace);
    const parent = bar ?? rowOfButtons(post, 4, quotePlace);
    return parent === null ? null : { parent, before: null };
  },
  more(post) {
    const parts = anatomyOf(post, pageOf(post));
    return parts === null ? null : moreIn(parts);
  },
};
