import { once } from '../reading/at-once.ts';
import { isWarning, longestText } from '../reading/longest-text.ts';
import { firstOutside, isPutAway, largest, outermost, within } from '../reading/structure.ts';
import { type StatusLink, statusOf } from './permalink.ts';
import { selectors } from './selectors.ts';

/** Where the parts of one post lie. */
export interface Anatomy {
  readonly post: Element;
  readonly own: StatusLink;
  readonly link: Element;
  /** The quoted post as shown; null where there is none, or none that may be shown. */
  readonly quote: Element | null;
  /** Where a quote stands or would stand. */
  readonly quotePlace: Element | null;
  readonly body: Element | null;
  readonly bodyBy: 'class' | 'lang' | 'longest' | null;
  /** The line above the post: who boosted it, or whom it answers. */
  readonly prepend: Element | null;
}

/** The link that is the post's permalink: by class; by the time it shows; by the list of those who liked it. */
export function ownLink(post: Element, page: URL, place: Element | null): Element | null {
  const isOwn = (link: Element): boolean => statusOf(link, page)?.rest === '' && !within(place, link);
  const marked = post.querySelector(selectors.permalink);
  if (marked !== null && isOwn(marked)) return marked;
  for (const time of post.getElementsByTagName('time')) {
    const link = time.closest('a');
    if (link !== null && isOwn(link)) return link;
  }
  for (const link of post.getElementsByTagName('a')) {
    if (!within(place, link) && statusOf(link, page)?.rest === 'favourites') return link;
  }
  return null;
}

/** By class, or as the largest part around another post's time that does not hold the post's own permalink. */
function quoteIn(post: Element, page: URL, link: Element, place: Element | null): Element | null {
  if (place !== null) return place.matches(selectors.quoteError) ? null : place;
  const own = statusOf(link, page);
  for (const time of post.getElementsByTagName('time')) {
    const other = time.closest('a');
    const status = other === null ? null : statusOf(other, page);
    if (other === null || status === null || status.rest !== '' || status.id === own?.id) continue;
    return largest(other, (around) => around === post || holdsPost(around, own, page));
  }
  return null;
}

function holdsPost(around: Element, own: StatusLink | null, page: URL): boolean {
  for (const link of around.getElementsByTagName('a')) if (statusOf(link, page)?.id === own?.id) return true;
  return around.querySelectorAll('[lang]').length > 1;
}

export function bodyIn(post: Element, quote: Element | null): Pick<Anatomy, 'body' | 'bodyBy'> {
  const byClass = firstOutside(post, selectors.text, quote);
  if (byClass !== null) return { body: byClass, bodyBy: 'class' };
  for (const element of post.querySelectorAll('[lang]'))
    if (
      !within(quote, element) &&
      element.closest(selectors.textApart) === null &&
      !isWarning(element, '[aria-expanded]')
    )
      return { body: element, bodyBy: 'lang' };
  const head = post.querySelector('time');
  const isApart = (element: Element): boolean =>
    within(quote, element) ||
    (head !== null && (head.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) === 0);
  const longest = longestText(post, isApart);
  return { body: longest, bodyBy: longest && 'longest' };
}

/** The parts of a post, or null where it has no permalink: it may be a notice, or a post that is scrolled away. */
export const anatomyOf = once((post: Element, page: URL): Anatomy | null => {
  const quotePlace = post.querySelector(selectors.quote);
  const link = ownLink(post, page, quotePlace);
  const own = link === null ? null : statusOf(link, page);
  if (link === null || own === null) return null;
  const quote = quoteIn(post, page, link, quotePlace);
  const prepend = firstOutside(post, selectors.prepend, quote);
  return { post, own, link, quote, quotePlace: quotePlace ?? quote, ...bodyIn(post, quotePlace ?? quote), prepend };
});

/**
 * The post around an element: an article of the list or, in threads, what the class marks; failing both, as much around
 * the part with the post's id as holds no other post. What a quote shows belongs to the post that quotes; the quote in
 * a form for writing belongs to none.
 */
export function postAround(hinted: Element, page: URL): Element | null {
  const container = outermost(hinted, selectors.post);
  if (isPutAway(container ?? hinted)) return null;
  if (container !== null) return container.closest(selectors.quote) === null ? container : null;
  const start = outermost(hinted, '[data-id]:not(a)') ?? hinted.closest('a');
  if (start === null) return null;
  const others = (around: Element): number =>
    [...around.getElementsByTagName('time')].filter((time) => {
      const link = time.closest('a');
      return link !== null && !start.contains(link) && statusOf(link, page)?.rest === '';
    }).length;
  const hasButtons = (around: Element): boolean => around.getElementsByTagName('button').length >= 3;
  let post = largest(start, (around) => others(around) > 0);
  // A quote stands between the head and the buttons.
  if (!hasButtons(post)) post = largest(start, (around) => others(around) > 1);
  return ownLink(post, page, post.querySelector(selectors.quote)) !== null && hasButtons(post) ? post : null;
}
