import type { DemoItem, DemoPerson, DemoPost } from '../../demo-post.ts';
import { h, markup, type Wanted } from '../dom.ts';
import { type IconName, icon } from '../icons.ts';
import { longTime, relativeTime } from '../relative-time.ts';
import { actionBar, type Reactions } from './action-bar.ts';
import { fromServer, nameParts, paragraphs, tagLink } from './text.ts';

const VISIBLE_TAGS = 3;

/** What the reader has done, and what the page knows. */
export interface View {
  readonly shortcodes: ReadonlySet<string>;
  readonly opened: ReadonlySet<string>;
  reactions(post: DemoPost): Reactions;
}

function avatar(person: DemoPerson): Wanted {
  return h('span', { class: 'account__avatar' }, h('img', { alt: '', src: person.avatar }));
}

function displayName(person: DemoPerson, view: View): Wanted {
  return h(
    'span',
    { class: 'display-name' },
    h('bdi', {}, h('strong', { class: 'display-name__html' }, ...nameParts(person.name, view.shortcodes))),
    ' ',
    h('span', { class: 'display-name__account' }, `@${person.handle}`),
  );
}

function info(post: DemoPost, view: View): Wanted {
  const { author } = post;
  return h(
    'div',
    { class: 'status__info' },
    h(
      'a',
      { title: `@${author.handle}`, class: 'status__display-name', href: author.path },
      h('div', { class: 'status__avatar' }, avatar(author)),
      displayName(author, view),
    ),
    h(
      'a',
      { class: 'status__relative-time', href: post.path },
      h('span', { class: 'status__visibility-icon' }, icon('globe', { class: 'icon icon-globe' })),
      h('time', { datetime: new Date(post.time).toISOString(), title: longTime(post.time) }, relativeTime(post.time)),
    ),
  );
}

function content(post: DemoPost, view: View): Wanted {
  const attributes = { lang: post.lang, class: 'status__content__text status__content__text--visible translate' };
  return h(
    'div',
    { class: 'status__content status__content--with-action' },
    h('div', attributes, ...paragraphs(post.text, view.shortcodes)),
  );
}

function gallery({ media, lang }: DemoPost): Wanted | null {
  if (media.length === 0) return null;
  const items = media.map(({ url, alt }) =>
    h(
      'div',
      { class: 'media-gallery__item' },
      h(
        'a',
        { class: 'media-gallery__item-thumbnail', href: url, target: '_blank', rel: 'noopener' },
        h('img', { alt, lang, src: url }),
      ),
      alt === ''
        ? null
        : h(
            'div',
            { class: 'media-gallery__item__badges' },
            h('button', { type: 'button', class: 'media-gallery__alt__label' }, 'ALT'),
          ),
    ),
  );
  return h('div', { class: `media-gallery media-gallery--layout-${media.length}` }, ...items);
}

function warning(post: DemoPost, isOpen: boolean): Wanted | null {
  if (post.warning === null) return null;
  const button = h(
    'button',
    { class: 'link-button', type: 'button', 'data-warning': '' },
    isOpen ? 'Hide post' : 'Show more',
  );
  return h('div', { class: 'content-warning' }, h('p', {}, h('span', {}, post.warning)), button);
}

function hashtagBar({ tagLine }: DemoPost): Wanted | null {
  if (tagLine.length === 0) return null;
  const more = tagLine.length - VISIBLE_TAGS;
  const button = more > 0 ? h('button', { class: 'link-button', type: 'button' }, `…and ${more} more`) : null;
  return h(
    'div',
    { class: 'hashtag-bar' },
    ...tagLine.slice(0, VISIBLE_TAGS).map((tag) => tagLink(tag, false)),
    button,
  );
}

/** Everything of a post that a warning may hide. */
function hideable(post: DemoPost, view: View): (Wanted | null)[] {
  return [content(post, view), gallery(post), hashtagBar(post), quote(post, view)];
}

function quote({ quote: post }: DemoPost, view: View): Wanted | null {
  if (post === null) return null;
  return h(
    'div',
    { class: 'status__quote' },
    h(
      'div',
      { class: 'status__wrapper' },
      h('div', { class: 'status status--is-quote', 'data-id': post.id }, info(post, view), content(post, view)),
    ),
  );
}

function prepended(name: IconName, className: string, ...words: (Wanted | string)[]): Wanted {
  return h(
    'div',
    { class: 'status__prepend' },
    h('div', { class: 'status__prepend__icon' }, icon(name, { class: `icon ${className}` })),
    h('span', {}, ...words),
  );
}

function profileLink(person: DemoPerson, view: View): Wanted {
  return h(
    'a',
    { title: `@${person.handle}`, href: person.path, class: 'status__display-name muted' },
    h('bdi', {}, h('span', {}, ...nameParts(person.name, view.shortcodes))),
  );
}

function prepend({ post, repostedBy }: DemoItem, view: View): Wanted | null {
  if (repostedBy !== null) return prepended('repost', 'icon-retweet', profileLink(repostedBy, view), ' boosted');
  if (post.replyTo === null) return null;
  return prepended('reply', 'icon-reply', 'Replied to ', profileLink(post.replyTo.person, view));
}

/** What a screen reader says of a post: its whole text, tags and all. */
function label(post: DemoPost): string {
  const text = [post.text, ...post.tagLine].join(' ').replaceAll(/\s+/gu, ' ');
  return `${post.author.name}, ${text}, ${longTime(post.time)}, ${post.author.handle}`;
}

/** An entry of a timeline, inside its article. */
export function statusOf(item: DemoItem, view: View): Wanted {
  const { post } = item;
  const isOpen = post.warning === null || view.opened.has(post.id);
  const reply = post.replyTo === null ? '' : ' status__wrapper-reply';
  return h(
    'div',
    { tabindex: '-1' },
    h(
      'div',
      {
        class: `status__wrapper status__wrapper-public${reply} focusable`,
        tabindex: '0',
        'aria-label': label(post),
        'data-nosnippet': post.optedOut ? 'true' : null,
      },
      prepend(item, view),
      h(
        'div',
        { class: 'status status-public', 'data-id': post.id },
        info(post, view),
        warning(post, isOpen),
        ...(isOpen ? hideable(post, view) : []),
        actionBar(post, view.reactions(post), 'status__action-bar'),
      ),
    ),
  );
}

/** What stands in an article far off the screen: the name and the text's markup, as words. */
export function unmounted({ post }: DemoItem, view: View): Wanted {
  const html = fromServer(paragraphs(post.text, view.shortcodes).map(markup).join(''));
  return h(
    'div',
    { tabindex: '-1' },
    h(
      'div',
      { class: 'status__wrapper focusable', tabindex: '0' },
      h('span', {}, post.author.name),
      h('span', {}, post.warning ?? html),
    ),
  );
}

/** The post that a thread is about. */
export function detailedStatus(post: DemoPost, view: View): Wanted {
  const isOpen = post.warning === null || view.opened.has(post.id);
  return h(
    'div',
    {
      class: 'focusable detailed-status__wrapper detailed-status__wrapper-public',
      tabindex: '0',
      'aria-label': label(post),
    },
    h(
      'div',
      { class: 'detailed-status' },
      h(
        'a',
        { href: post.author.path, class: 'detailed-status__display-name' },
        h('div', { class: 'detailed-status__display-avatar' }, avatar(post.author)),
        displayName(post.author, view),
      ),
      warning(post, isOpen),
      ...(isOpen ? hideable(post, view) : []),
      h(
        'div',
        { class: 'detailed-status__meta' },
        h(
          'a',
          { class: 'detailed-status__datetime', href: post.path, target: '_blank', rel: 'noopener noreferrer' },
          longTime(post.time),
        ),
        ' · ',
        h('a', { href: `${post.path}/favourites`, class: 'detailed-status__link' }, `${post.counts.likes} favourites`),
      ),
    ),
    actionBar(post, view.reactions(post), 'detailed-status__action-bar'),
  );
}
