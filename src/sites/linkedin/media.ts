import type { Media } from '../../model/post.ts';
import { webAddress } from '../reading/links.ts';
import { within } from '../reading/structure.ts';
import type { Anatomy } from './anatomy.ts';
import { targetOf } from './text.ts';

function isAfter(element: Element, other: Element): boolean {
  return (other.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** A description that other pictures of the page have too is LinkedIn's own, for those without one. */
function altOf(image: Element): string {
  const alt = image.getAttribute('alt') ?? '';
  const source = image.getAttribute('src');
  for (const other of image.ownerDocument.getElementsByTagName('img')) {
    if (other !== image && other.getAttribute('alt') === alt && other.getAttribute('src') !== source) return '';
  }
  return alt;
}

/** The post's own pictures and films, in order: below its author, in no link, not among the buttons. */
export function mediaIn({ post, author, quote, body }: Anatomy): Media[] {
  const media: Media[] = [];
  for (const element of post.querySelectorAll('img[src], video')) {
    const isBelow = author !== null && isAfter(element, author);
    if (!isBelow || within(quote, element) || within(body, element) || element.closest('a') !== null) continue;
    if (element.localName === 'video') {
      media.push({ kind: 'video', url: webAddress(element, 'src') ?? webAddress(element, 'poster'), alt: '' });
    } else if (element.getAttribute('alt') !== '') {
      media.push({ kind: 'image', url: webAddress(element, 'src'), alt: altOf(element) });
    }
  }
  return media;
}

/** Address of the page that the post's card shows; null where there is no card. */
export function cardIn({ post, author, quote, body }: Anatomy): string | null {
  for (const link of post.getElementsByTagName('a')) {
    if (author === null || !isAfter(link, author) || within(quote, link) || within(body, link)) continue;
    const href = link.getAttribute('href') ?? '';
    const isElsewhere = /^https?:\/\//i.test(href) && !/^https?:\/\/(?:[\w-]+\.)?linkedin\.com\//i.test(href);
    if (isElsewhere && link.querySelector('img') !== null) return targetOf(link);
  }
  return null;
}
