import type { Run } from '../../model/rich-text.ts';
import { hashtagRun } from '../reading/from-runs.ts';
import { ownPath, webAddress } from '../reading/links.ts';
import { type Markup, runsOf } from '../reading/runs.ts';
import { firstOutside } from '../reading/structure.ts';
import { handleOf } from '../reading/words.ts';
import { profileOf, profileUrl } from './permalink.ts';
import { selectors } from './selectors.ts';

/**
 * Where a t.co link really leads. X writes the whole address into the link and hides a part: `https://`, what readers
 * see, the rest, `…`. Null where the words are no whole address.
 */
function revealed(link: Element, words: string): string | null {
  const isCut = words.endsWith('…');
  const hidden = link.querySelectorAll('*').length;
  if (isCut && hidden < 2) return null;
  const address = isCut ? words.slice(0, -1) : words;
  return /^https?:\/\/\S+$/iu.test(address) && URL.canParse(address) ? address : null;
}

function linkRun(link: Element, words: string): Run | null {
  const inside = ownPath(link, (host) => /(?:^|\.)(?:x|twitter)\.com$/.test(host));
  if (inside === null) {
    const address = webAddress(link, 'href');
    const whole = revealed(link, words.trim());
    return address === null ? null : { type: 'link', text: whole ?? words.trim(), url: whole ?? address };
  }
  const tag = inside.startsWith('/hashtag/') ? hashtagRun(words) : null;
  if (tag !== null) return tag;
  const handle = profileOf(link) === null ? null : handleOf(words.trim());
  if (handle !== null) return { type: 'mention', text: words.trim(), handle, url: profileUrl(handle) };
  return null;
}

const markup: Markup = { link: linkRun, omits: (element) => element.matches(selectors.more) };

/** The button that unfolds the post's own text, or null where all of it shows. Quotes have such buttons too. */
export function moreIn(post: Element, quote: Element | null): HTMLElement | null {
  return firstOutside(post, selectors.more, quote) as HTMLElement | null;
}

/** The text of a post or quote as runs. */
export function textIn(body: Element | null): Run[] {
  return body === null ? [] : runsOf(body, markup);
}
