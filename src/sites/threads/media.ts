import type { Media } from '../../model/post.ts';
import { webAddress } from '../reading/links.ts';
import { within } from '../reading/structure.ts';
import type { Anatomy } from './anatomy.ts';
import { postOfLink, targetOf } from './permalink.ts';

/** Whether a picture is the post's own: in no link, or in one to the post. Portraits and cards are in others. */
function isOwn(picture: Element): boolean {
  const link = picture.closest('a');
  return link === null || postOfLink(link) !== null;
}

/** The description that an author gave; Threads' own, where there is none, names the author. */
function altOf(image: Element, handle: string): string {
  const alt = image.getAttribute('alt') ?? '';
  return alt.toLowerCase().includes(handle.toLowerCase()) ? '' : alt;
}

/** The post's own pictures and films, in order. A film has a still picture beside it. */
export function mediaIn({ post, own, quote, body }: Anatomy): Media[] {
  const media: Media[] = [];
  for (const element of post.querySelectorAll('img, video')) {
    if (within(quote, element) || within(body, element) || !isOwn(element)) continue;
    const around = element.closest('[role="button"]') ?? element.parentElement;
    if (element.localName === 'video') media.push({ kind: 'video', url: webAddress(element, 'src'), alt: '' });
    else if (around?.querySelector('video') === null)
      media.push({ kind: 'image', url: webAddress(element, 'src'), alt: altOf(element, own.handle) });
  }
  return media;
}

/** Address of the page that the post's card shows; null where there is no card. */
export function cardIn({ post, link, quote, body }: Anatomy): string | null {
  for (const other of post.getElementsByTagName('a')) {
    const isAfterHead = (link.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    if (!isAfterHead || within(quote, other) || within(body, other) || other.querySelector('img') === null) continue;
    const href = other.getAttribute('href') ?? '';
    if (/^https?:/i.test(href) && postOfLink(other) === null) return targetOf(other);
  }
  return null;
}
