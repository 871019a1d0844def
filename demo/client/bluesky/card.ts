import type { DemoPerson, DemoPost } from '../../demo-post.ts';
import { h, type Wanted } from '../dom.ts';
import { icon } from '../icons.ts';
import { longTime, relativeTime } from '../relative-time.ts';
import { actions, type Reactions } from './actions.ts';
import { isolated, textParts } from './text.ts';

const NBSP = '\u00A0';

function portrait(person: DemoPerson): Wanted {
  const picture = h('img', { src: person.avatar, alt: '' });
  return h('div', { 'data-expoimage': 'true', 'data-testid': 'userAvatarImage', class: 'avatar' }, picture);
}

function linkedPortrait(person: DemoPerson): Wanted {
  return h(
    'a',
    { href: person.path, 'aria-label': `${person.name}'s avatar`, role: 'link', 'data-no-underline': '1' },
    portrait(person),
  );
}

function names({ name, handle, path }: DemoPerson): Wanted {
  const link = (words: string, kind: string) =>
    h('a', { href: path, dir: 'auto', 'aria-label': 'View profile', role: 'link', class: kind }, words);
  return h(
    'div',
    { class: 'names' },
    h('div', {}, h('div', {}, link(isolated(name), 'name'), link(`${NBSP}${isolated(`@${handle}`)}`, 'handle'))),
  );
}

function permalink(post: DemoPost): Wanted {
  const when = longTime(post.time);
  return h(
    'a',
    { href: post.path, dir: 'auto', 'aria-label': when, role: 'link', 'data-tooltip': when, class: 'time' },
    h('span', {}, '· '),
    relativeTime(post.time),
  );
}

function repliedTo({ replyTo }: DemoPost): Wanted | null {
  if (replyTo === null) return null;
  const { name, path } = replyTo.person;
  const link = h('a', { href: path, 'aria-label': name, role: 'link' }, h('span', {}, name));
  return h(
    'div',
    { class: 'context' },
    icon('corner'),
    h('div', { dir: 'auto' }, 'Replied to ', h('div', { class: 'inline' }, h('div', {}, link))),
  );
}

function repostedBy(person: DemoPerson | null): Wanted | null {
  if (person === null) return null;
  const words = h('span', {}, 'Reposted by ', h('span', {}, person.name));
  const attributes = { href: person.path, role: 'link', 'aria-label': `Reposted by ${person.name}`, class: 'context' };
  return h('a', attributes, icon('repost'), h('div', { dir: 'auto' }, words));
}

function media({ media: pictures }: DemoPost): Wanted | null {
  if (pictures.length === 0) return null;
  const shown = pictures.map(({ url, alt }) =>
    h(
      'button',
      { 'aria-label': alt, role: 'button', tabindex: '0', type: 'button' },
      h('div', { 'data-expoimage': 'true' }, h('div', {}, h('img', { alt, src: url, loading: 'lazy' }))),
      alt === '' ? null : h('div', { class: 'alt-badge' }, h('div', { dir: 'auto' }, 'ALT')),
    ),
  );
  return h('div', { class: 'media' }, ...shown);
}

/** A quote is a link as a whole; nothing in it is one, not even its time. */
function quote({ quote: post }: DemoPost): Wanted | null {
  if (post === null) return null;
  const { name, handle } = post.author;
  const line = (words: string, kind: string) => h('div', { dir: 'auto', class: kind }, words);
  return h(
    'div',
    { 'aria-label': `Post by ${handle}`, role: 'link', tabindex: '0', class: 'quote' },
    h(
      'div',
      { class: 'quote-head' },
      portrait(post.author),
      h('div', { class: 'names' }, line(isolated(name), 'name'), line(`${NBSP}${isolated(`@${handle}`)}`, 'handle')),
      h(
        'div',
        { dir: 'auto', 'data-tooltip': longTime(post.time), class: 'time' },
        h('span', {}, '· '),
        relativeTime(post.time),
      ),
    ),
    h('div', { dir: 'auto', 'data-word-wrap': '1', class: 'text' }, ...textParts(post.text)),
  );
}

function text(post: DemoPost, testId: string | null): Wanted | null {
  if (post.text === '') return null;
  const attributes = { dir: 'auto', 'data-word-wrap': '1', 'data-testid': testId, class: 'text' };
  return h('div', { class: 'text-holder' }, h('div', attributes, ...textParts(post.text)));
}

export interface Card {
  readonly post: DemoPost;
  readonly repostedBy: DemoPerson | null;
  /** `feedItem-by-`, `postThreadItem-by-`, or null on hashtag and search pages, where cards have none. */
  readonly testId: string | null;
}

/** A post in a list. */
export function card({ post, repostedBy: reposter, testId }: Card, reactions: Reactions): Wanted {
  const own = testId === null ? null : `${testId}${post.author.handle}`;
  return h(
    'div',
    { role: 'link', tabindex: '0', 'data-testid': own, class: 'card', 'data-item': post.id },
    h('div', {}, repostedBy(reposter)),
    h(
      'div',
      { class: 'row' },
      h('div', { class: 'left' }, h('div', {}, linkedPortrait(post.author))),
      h(
        'div',
        { class: 'body' },
        h('div', { class: 'meta' }, names(post.author), permalink(post)),
        repliedTo(post),
        h('div', {}, text(post, testId === 'postThreadItem-by-' ? null : 'postText'), media(post), quote(post)),
        actions(post, reactions),
      ),
    ),
  );
}

/** The post that a thread is about: it has no permalink. */
export function focusedCard(post: DemoPost, reactions: Reactions): Wanted {
  return h(
    'div',
    { 'data-testid': `postThreadItem-by-${post.author.handle}`, class: 'card focused', 'data-item': post.id },
    h('div', { class: 'row' }, h('div', { class: 'left' }, linkedPortrait(post.author)), names(post.author)),
    h('div', {}, text(post, null), media(post), quote(post)),
    h('div', { dir: 'auto', class: 'focused-time' }, longTime(post.time)),
    h(
      'div',
      { class: 'counts' },
      h(
        'a',
        { href: `${post.path}/liked-by`, role: 'link' },
        h('div', { dir: 'auto' }, h('span', {}, String(post.counts.likes)), ' likes'),
      ),
    ),
    actions(post, reactions),
  );
}
