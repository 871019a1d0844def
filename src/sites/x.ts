import { normaliseTag } from '../model/hashtag.ts';
import { tagsOf } from './reading/from-runs.ts';
import { firstOutside, isPutAway, rowOfButtons } from './reading/structure.ts';
import { handleOf } from './reading/words.ts';
import type { Site } from './site.ts';
import { anatomyOf, peopleIn, postAround } from './x/anatomy.ts';
import { statusUrl, timeOf } from './x/permalink.ts';
import { isPromoted } from './x/promoted.ts';
import { readPost } from './x/read.ts';
import { selectors } from './x/selectors.ts';
import { moreIn, textIn } from './x/text.ts';

/** X, formerly Twitter: x.com in a browser, signed in or not. */
export const x: Site = {
  id: 'x',
  name: 'X',
  matches: ['https://x.com/*'],
  alsoReads: ['https://*.x.com/*', 'https://twitter.com/*', 'https://*.twitter.com/*'],
  selectors,
  postOf(hinted) {
    const post = postAround(hinted);
    return post === null || isPutAway(post) ? null : post;
  },
  glance(post) {
    const parts = anatomyOf(post);
    if (parts === null) return null;
    const { own, body } = parts;
    const people = peopleIn(parts);
    const handle = own.handle ?? handleOf(people.at?.words ?? '');
    const url = statusUrl(handle, own.id);
    return {
      url,
      identity: url,
      tags: tagsOf(textIn(body), normaliseTag),
      handle: handle?.toLowerCase() ?? '',
      replyTo: handleOf(people.answered?.words ?? '')?.toLowerCase() ?? null,
      time: timeOf(own),
      promoted: isPromoted(post),
    };
  },
  read: (post) => readPost(post),
  slot(post) {
    const parts = anatomyOf(post);
    if (parts === null) return null;
    const reply = firstOutside(post, selectors.reply, parts.quote);
    const parent = reply?.closest(selectors.actions) ?? rowOfButtons(post, 4, parts.quote);
    return parent === null ? null : { parent, before: null };
  },
  more(post) {
    const parts = anatomyOf(post);
    return parts === null ? null : moreIn(parts.post, parts.quote);
  },
};
