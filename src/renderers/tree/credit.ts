import type { Element, ElementContent } from 'hast';
import type { Author } from '../../model/post.ts';
import { h } from './h.ts';
import { isolated } from './isolated.ts';
import type { Ours } from './ours.ts';
import type { Clock, Setting } from './setting.ts';
import { webAddress } from './web-address.ts';

/** What is credited: a post or a quoted one. */
interface Published {
  readonly author: Author;
  readonly url: string | null;
  readonly time: string | null;
}

function named(className: string, text: string, href: string | null, more: { title?: string } = {}): ElementContent[] {
  const own = { className: [className], ...more };
  return href === null ? isolated('span', own, text) : isolated('a', { ...own, href }, text);
}

/** Their name, and their handle with a link. */
export function authorNodes({ author, url }: Pick<Published, 'author' | 'url'>, { language }: Clock): ElementContent[] {
  const href = webAddress(author.url) ?? webAddress(url);
  const name = author.name.trim() === author.handle ? '' : author.name.trim();
  if (author.handle === '') return named('chat-name', name || language.text('draft_unknown_author'), href);
  const handle = named('chat-handle', `@${author.handle}`, href);
  if (name === '') return handle;
  return [...named('chat-name', name, null), { type: 'text', value: ' (' }, ...handle, { type: 'text', value: ')' }];
}

/** When it was published; null where that is not known. */
function momentOf({ time }: Published): Date | null {
  const moment = new Date(time ?? Number.NaN);
  return Number.isNaN(moment.getTime()) ? null : moment;
}

/** The time, as the link to the post; where it is not known, a link that says what it is. */
function momentNode(published: Published, { language, when }: Setting): Element | null {
  const moment = momentOf(published);
  const href = webAddress(published.url);
  if (moment === null) return href === null ? null : h('a', { href }, language.text('draft_permalink'));
  const node = h('time', { dateTime: moment.toISOString() }, when(moment));
  return href === null ? node : h('a', { href }, [node]);
}

/**
 * Who published it, when, and where it stands: "— Ada Example (@ada), 14 June 2012, 21:03". Reads the same where a
 * blog takes `<time>` away.
 */
export function credit(published: Published, setting: Setting, ours: Ours): Element {
  const moment = momentNode(published, setting);
  return h('footer', { className: ['chat-credit'], ...ours }, [
    '— ',
    ...authorNodes(published, setting),
    ...(moment === null ? [] : [', ', moment]),
  ]);
}

/** Who published it, at the head of a card. */
export function byline(published: Published, setting: Setting, ours: Ours): Element {
  return h('p', { className: ['chat-by'], ...ours }, [h('strong', authorNodes(published, setting))]);
}

/** When and where it was published, at the foot of a card; the place by its host, which says which server, too. */
export function sourceCredit(published: Published, setting: Setting, ours: Ours): Element | null {
  const moment = momentNode(published, setting);
  const href = webAddress(published.url);
  const place = href === null ? '' : new URL(href).hostname.replace(/^www\./u, '');
  const parts = [
    ...(moment === null ? [] : [moment]),
    ...(place === '' ? [] : [moment === null ? place : ` · ${place}`]),
  ];
  return parts.length === 0 ? null : h('footer', { className: ['chat-credit'], ...ours }, parts);
}

/** The handle alone (without one, the name), linked to the post; its time shows where the pointer rests on it. */
export function handleNodes(published: Published, setting: Setting): ElementContent[] {
  const { handle, name } = published.author;
  const moment = momentOf(published);
  const own = moment === null ? {} : { title: setting.when(moment) };
  const href = webAddress(published.url) ?? webAddress(published.author.url);
  if (handle !== '') return named('chat-handle', `@${handle}`, href, own);
  return named('chat-name', name.trim() || setting.language.text('draft_unknown_author'), href, own);
}
