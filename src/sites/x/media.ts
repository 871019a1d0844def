import type { Media } from '../../model/post.ts';
import { once } from '../reading/at-once.ts';
import { webAddress } from '../reading/links.ts';
import { firstOutside, outermost, within } from '../reading/structure.ts';
import type { Anatomy } from './anatomy.ts';
import { withoutDefaults } from './default-alt.ts';
import { profileOf, statusOf } from './permalink.ts';
import { selectors } from './selectors.ts';

/** Most posts have none, and the browser takes long over what stands in something. */
const hasCard = once((post: Element): boolean => post.querySelector(selectors.card) !== null);

/** The one picture that every post has is its author's. */
function isPortrait(image: Element): boolean {
  const link = image.closest('a');
  return link !== null && profileOf(link) !== null;
}

function isPhoto(image: Element): boolean {
  const link = image.closest('a');
  const status = link === null ? null : statusOf(link);
  return status?.rest.startsWith('photo/') ?? image.closest(selectors.photo) !== null;
}

/** A player's address is a secret of the page (`blob:`) but for short loops; then its still picture stands for it. */
function videoAddress(video: Element): string | null {
  const source = video.querySelector('source');
  return (
    webAddress(video, 'src') ?? (source === null ? null : webAddress(source, 'src')) ?? webAddress(video, 'poster')
  );
}

/** The post's own pictures and films, in order. What X writes as the description of a film is X's own words. */
export function mediaIn({ post, quote, body }: Anatomy): Media[] {
  const media: Media[] = [];
  const players = new Set<Element>();
  for (const element of post.querySelectorAll('img, video')) {
    if (isPortrait(element) || within(quote, element) || within(body, element)) continue;
    if (hasCard(post) && element.closest(selectors.card) !== null) continue;
    const player = outermost(element, selectors.player) ?? (element.localName === 'video' ? element : null);
    if (player !== null) {
      if (players.has(player)) continue;
      players.add(player);
      const video = player.localName === 'video' ? player : player.querySelector('video');
      media.push({ kind: 'video', url: video === null ? webAddress(element, 'src') : videoAddress(video), alt: '' });
    } else if (isPhoto(element)) {
      media.push({ kind: 'image', url: webAddress(element, 'src'), alt: element.getAttribute('alt') ?? '' });
    }
  }
  const alts = withoutDefaults(media.filter(({ kind }) => kind === 'image').map(({ alt }) => alt));
  return media.map((one) => (one.kind === 'image' ? { ...one, alt: alts.shift() ?? '' } : one));
}

/** Address of the page that the post's card shows, as far as X tells: its t.co form. Null where there is no card. */
export function cardIn({ post, quote, body }: Anatomy): string | null {
  const isCard = (link: Element): boolean =>
    /^https?:\/\/t\.co\//.test(link.getAttribute('href') ?? '') &&
    !within(body, link) &&
    link.closest(selectors.note) === null;
  const wrapped = hasCard(post) ? firstOutside(post, `:is(${selectors.card}) a[href]`, quote) : null;
  if (wrapped !== null && isCard(wrapped)) return webAddress(wrapped, 'href');
  for (const link of post.querySelectorAll('a[href*="//t.co/"]')) {
    if (!within(quote, link) && isCard(link)) return webAddress(link, 'href');
  }
  return null;
}

/** Addresses behind the links of the text, as written in the page. */
export function writtenLinks(body: Element | null): string[] {
  return [...(body?.getElementsByTagName('a') ?? [])].map((link) => link.getAttribute('href') ?? '');
}
