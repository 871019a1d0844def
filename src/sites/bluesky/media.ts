import type { Media } from '../../model/post.ts';
import { webAddress } from '../reading/links.ts';
import { within } from '../reading/structure.ts';
import type { Anatomy } from './anatomy.ts';
import { pathInBluesky } from './permalink.ts';
import { selectors } from './selectors.ts';
import { target } from './text.ts';

/** A film's description stands hidden below it, or on it. */
function descriptionOf(video: Element): string {
  const below = video.parentElement?.querySelector('figcaption')?.textContent;
  return below ?? video.getAttribute('aria-label') ?? '';
}

/** Away from the screen a film is only the still picture behind it. */
function stillBehind(element: Element): string | null {
  return /url\(["']?(https?:[^"')]+)/.exec(element.getAttribute('style') ?? '')?.[1] ?? null;
}

/** The post's own pictures and films, in order: those that are not in links, as portraits and cards are. */
export function mediaIn({ post, quote, body }: Anatomy): Media[] {
  const media: Media[] = [];
  for (const element of post.querySelectorAll(`img, video, ${selectors.still}`)) {
    if (within(quote, element) || within(body, element)) continue;
    if (element.closest(`a, ${selectors.portrait}`) !== null) continue;
    if (element.localName === 'video') {
      const url = webAddress(element, 'src') ?? webAddress(element, 'poster');
      media.push({ kind: 'video', url, alt: descriptionOf(element) });
    } else if (element.localName === 'img') {
      media.push({ kind: 'image', url: webAddress(element, 'src'), alt: element.getAttribute('alt') ?? '' });
    } else if (element.querySelector('video') === null) {
      media.push({ kind: 'video', url: stillBehind(element), alt: '' });
    }
  }
  return media;
}

/** Address of the page that the post's link card shows: a link out of Bluesky with blocks of words in it. */
export function cardIn({ post, quote, body }: Anatomy): string | null {
  for (const link of post.getElementsByTagName('a')) {
    if (within(quote, link) || within(body, link) || pathInBluesky(link) !== null) continue;
    const isCard = /^https?:/i.test(link.getAttribute('href') ?? '') && link.querySelector('[dir]') !== null;
    if (isCard) return target(link);
  }
  return null;
}
