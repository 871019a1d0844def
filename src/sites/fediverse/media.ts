import type { Media } from '../../model/post.ts';
import { webAddress } from '../reading/links.ts';
import { within } from '../reading/structure.ts';
import { acctOfLink } from './acct.ts';
import type { Parts } from './parts.ts';

function isAfter(element: Element, other: Element): boolean {
  return (other.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** A portrait, a custom emoji, or the picture of a card. */
function isOther(element: Element, { server }: Parts): boolean {
  const link = element.closest('a');
  if (element.matches('[alt^=":"][alt$=":"]')) return true;
  return link !== null && (acctOfLink(link, server) !== null || isCard(link));
}

/** A link out of the client, around more than words. */
function isCard(link: Element): boolean {
  const href = link.getAttribute('href') ?? '';
  return /^https?:/i.test(href) && link.hasAttribute('target') && link.querySelector('img, p, strong, h3') !== null;
}

/** Pictures, films and sounds of a post, in order; a description may stand below the picture. */
export function mediaIn(parts: Parts): Media[] {
  const { post, time, quote, body } = parts;
  const media: Media[] = [];
  for (const element of post.querySelectorAll('img, video, audio')) {
    const isBelow = time !== null && isAfter(element, time);
    if (!isBelow || within(quote, element) || within(body, element) || isOther(element, parts)) continue;
    const caption = element.closest('figure')?.querySelector('figcaption')?.textContent?.trim() ?? '';
    const alt = element.getAttribute('alt') ?? element.getAttribute('aria-label') ?? '';
    const kind = element.localName === 'img' ? 'image' : element.localName === 'video' ? 'video' : 'audio';
    const url = webAddress(element, 'src') ?? webAddress(element, 'poster');
    media.push({ kind, url, alt: alt === '' ? caption : alt });
  }
  return media;
}

/** Address of the page that the post's card shows; null where there is no card. */
export function cardIn({ post, quote, body }: Parts): string | null {
  for (const link of post.querySelectorAll('a[target][href^="http"]')) {
    if (!within(quote, link) && !within(body, link) && isCard(link)) return webAddress(link, 'href');
  }
  return null;
}
