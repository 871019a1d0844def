import type { Media } from '../../model/post.ts';
import { ownPath, webAddress } from '../reading/links.ts';
import { firstOutside, within } from '../reading/structure.ts';
import type { Anatomy } from './anatomy.ts';
import { selectors } from './selectors.ts';

function descriptionOf(element: Element): string {
  const around = element.closest(selectors.player);
  const described = element.hasAttribute('aria-label')
    ? element
    : (around?.querySelector('canvas[aria-label]') ?? around);
  return described?.getAttribute('aria-label') ?? element.getAttribute('title') ?? '';
}

/** A picture links to its full size; a link with words around a picture is a card. */
function pictureOf(image: Element): Media | null {
  const link = image.closest('a');
  if (link !== null && (link.textContent?.trim() !== '' || link.getAttribute('target') !== '_blank')) return null;
  const url = (link === null ? null : webAddress(link, 'href')) ?? webAddress(image, 'src');
  return { kind: 'image', url, alt: image.getAttribute('alt') ?? '' };
}

/** The post's own media in order; what is hidden as sensitive is not in the page. */
export function mediaIn({ post, body, quotePlace }: Anatomy): Media[] {
  const media: Media[] = [];
  for (const element of post.querySelectorAll(`img, video, audio, ${selectors.still}`)) {
    if (within(body, element) || within(quotePlace, element) || element.closest(selectors.mediaApart) !== null)
      continue;
    if (element.localName === 'img') {
      const picture = pictureOf(element);
      if (picture !== null) media.push(picture);
    } else if (element.localName === 'a') {
      // The reader's server has no copy: only a link.
      if (element.querySelector('img, video') !== null) continue;
      media.push({ kind: 'image', url: webAddress(element, 'href'), alt: element.getAttribute('title') ?? '' });
    } else {
      const url = webAddress(element, 'src') ?? webAddress(element, 'poster');
      media.push({ kind: element.localName === 'audio' ? 'audio' : 'video', url, alt: descriptionOf(element) });
    }
  }
  return media;
}

/** Address of the page that the post's link card shows, or null. */
export function cardIn({ post, body, quotePlace }: Anatomy, page: URL): string | null {
  const card = firstOutside(post, selectors.card, quotePlace);
  if (card !== null) return webAddress(card, 'href');
  let address: string | null = null;
  for (const link of post.querySelectorAll('a[target="_blank"][href^="http"]')) {
    if (within(body, link) || within(quotePlace, link) || link.closest(selectors.meta) !== null) continue;
    if (link.textContent?.trim() === '' || ownPath(link, (host) => host === page.host) !== null) continue;
    const found = webAddress(link, 'href');
    // A card may also link to the front page of the site; the page itself is what is meant.
    if (found !== null && (address === null || found.startsWith(address))) address = found;
  }
  return address;
}
