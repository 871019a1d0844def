import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Author } from '../../model/post.ts';
import { isolated } from './isolated.ts';
import type { Setting } from './setting.ts';
import { webAddress } from './web-address.ts';

/** What is credited: a post or a quoted one. */
interface Published {
  readonly author: Author;
  readonly url: string | null;
  readonly time: string | null;
}

/** Language and direction of our own words, where they differ from those of the post around them. */
export interface Ours {
  readonly lang?: string;
  readonly dir?: string;
}

function named(className: string, text: string, href: string | null): ElementContent[] {
  const own = { className: [className] };
  return href === null ? isolated('span', own, text) : isolated('a', { ...own, href }, text);
}

/** Their name, and their handle with a link. */
export function authorNodes(
  { author, url }: Pick<Published, 'author' | 'url'>,
  { language }: Setting,
): ElementContent[] {
  const href = webAddress(author.url) ?? webAddress(url);
  const name = author.name.trim() === author.handle ? '' : author.name.trim();
  if (author.handle === '') return named('chat-name', name || language.text('draft_unknown_author'), href);
  const handle = named('chat-handle', `@${author.handle}`, href);
  if (name === '') return handle;
  return [...named('chat-name', name, null), { type: 'text', value: ' (' }, ...handle, { type: 'text', value: ')' }];
}

function momentNode({ url, time }: Published, { language, when }: Setting): Element | null {
  const moment = new Date(time ?? Number.NaN);
  const href = webAddress(url);
  if (Number.isNaN(moment.getTime())) return href === null ? null : h('a', { href }, language.text('draft_permalink'));
  const node = h('time', { dateTime: moment.toISOString() }, when(moment));
  return href === null ? node : h('a', { href }, node);
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
