import type { DemoItem, DemoPerson, DemoPost } from '../../demo-post.ts';
import { h, type Wanted } from '../dom.ts';
import { icon } from '../icons.ts';
import { longTime, relativeTime } from '../relative-time.ts';
import { actions, type Reactions } from './actions.ts';
import { nameParts, tweetText } from './text.ts';

function avatar(person: DemoPerson): Wanted {
  const picture = h('img', { alt: '', draggable: 'true', src: person.avatar });
  const frame = h('div', { 'data-testid': `UserAvatar-Container-${person.handle}`, class: 'avatar' }, picture);
  return h('div', { 'data-testid': 'Tweet-User-Avatar' }, h('div', {}, frame));
}

function linkedAvatar(person: DemoPerson): Wanted {
  const picture = h('img', { alt: '', draggable: 'true', src: person.avatar });
  const link = h('a', { href: person.path, 'aria-hidden': 'true', role: 'link', tabindex: '-1' }, picture);
  const frame = h('div', { 'data-testid': `UserAvatar-Container-${person.handle}`, class: 'avatar' }, link);
  return h('div', { 'data-testid': 'Tweet-User-Avatar' }, h('div', {}, frame));
}

function timeElement(time: number): Wanted {
  return h('time', { datetime: new Date(time).toISOString() }, relativeTime(time));
}

const dot = (): Wanted => h('div', { dir: 'ltr', 'aria-hidden': 'true' }, h('span', {}, '·'));

function userName(post: DemoPost, withTime: boolean): Wanted {
  const { name, handle, path } = post.author;
  const time = h(
    'a',
    { href: post.path, dir: 'ltr', 'aria-label': longTime(post.time), role: 'link' },
    timeElement(post.time),
  );
  return h(
    'div',
    { 'data-testid': 'User-Name', class: 'user-name' },
    h(
      'div',
      { class: 'name' },
      h(
        'a',
        { href: path, role: 'link' },
        h('div', {}, h('div', { dir: 'ltr' }, h('span', {}, h('span', {}, ...nameParts(name))))),
      ),
    ),
    h(
      'div',
      { class: 'handle' },
      h('div', {}, h('a', { href: path, role: 'link', tabindex: '-1' }, h('div', { dir: 'ltr' }, `@${handle}`))),
      ...(withTime ? [dot(), h('div', {}, time)] : []),
    ),
  );
}

function quotedUserName({ author, time }: DemoPost): Wanted {
  return h(
    'div',
    { 'data-testid': 'User-Name', class: 'user-name' },
    h('div', { class: 'name' }, h('div', { dir: 'ltr' }, h('span', {}, h('span', {}, ...nameParts(author.name))))),
    h(
      'div',
      { class: 'handle' },
      h('div', { tabindex: '-1' }, h('div', { dir: 'ltr' }, h('span', {}, `@${author.handle}`))),
      dot(),
      h('div', {}, h('div', { dir: 'ltr', 'aria-label': longTime(time) }, timeElement(time))),
    ),
  );
}

function quote(post: DemoPost): Wanted {
  return h(
    'div',
    { class: 'quote-holder' },
    h(
      'div',
      { tabindex: '0', role: 'link', class: 'quote' },
      h('div', { class: 'quote-head' }, avatar(post.author), quotedUserName(post)),
      tweetText(post.text, post.lang, true),
      media(post),
    ),
  );
}

function media(post: DemoPost): Wanted | null {
  if (post.media.length === 0) return null;
  const pictures = post.media.map(({ url, alt }, index) => {
    const words = alt === '' ? 'Image' : alt;
    const picture = h('img', { alt: words, draggable: 'true', src: url });
    const frame = h('div', { 'aria-label': words, 'data-testid': 'tweetPhoto' }, picture);
    return h('a', { href: `${post.path}/photo/${index + 1}`, role: 'link' }, frame);
  });
  return h('div', { class: 'media' }, ...pictures);
}

function context(item: DemoItem): Wanted | null {
  if (item.repostedBy === null) return null;
  const { name, path } = item.repostedBy;
  const words = h('span', { 'data-testid': 'socialContext' }, h('span', {}, ...nameParts(name), ' reposted'));
  return h('div', { class: 'context' }, icon('repost'), h('a', { href: path, dir: 'ltr', role: 'link' }, words));
}

function replyingTo({ replyTo }: DemoPost): Wanted | null {
  if (replyTo === null) return null;
  const { handle, path } = replyTo.person;
  const link = h('a', { href: path, dir: 'ltr', role: 'link' }, h('span', {}, `@${handle}`));
  return h('div', { class: 'replying', dir: 'ltr' }, 'Replying to ', h('div', { class: 'inline' }, link));
}

function head(post: DemoPost, withTime: boolean): Wanted {
  const caret = h(
    'button',
    { 'aria-haspopup': 'menu', 'aria-label': 'More', role: 'button', 'data-testid': 'caret', type: 'button' },
    icon('more'),
  );
  // An advertisement has a label where other posts have their time and permalink.
  const label = post.promoted ? h('div', { dir: 'ltr', class: 'ad-label' }, h('span', {}, 'Ad')) : null;
  return h('div', { class: 'head' }, userName(post, withTime && !post.promoted), label, caret);
}

/** An entry of a timeline, or an answer in a thread. */
export function article(item: DemoItem, reactions: Reactions): Wanted {
  const { post } = item;
  const attributes = { role: 'article', tabindex: '0', 'data-testid': 'tweet', 'data-item': item.id };
  const body = h(
    'div',
    { class: 'body' },
    head(post, true),
    replyingTo(post),
    h('div', {}, tweetText(post.text, post.lang, false)),
    media(post),
    post.quote === null ? null : quote(post.quote),
    actions(post, reactions),
  );
  const row = h('div', { class: 'row' }, h('div', { class: 'left' }, linkedAvatar(post.author)), body);
  const whole = h('article', attributes, h('div', {}, h('div', {}, context(item), row)));
  return post.promoted ? h('div', { 'data-testid': 'placementTracking' }, whole) : h('div', {}, whole);
}

/** The post that a thread is about: its time stands below the text. */
export function focusedArticle(post: DemoPost, reactions: Reactions): Wanted {
  const time = h(
    'a',
    { href: post.path, role: 'link' },
    h('time', { datetime: new Date(post.time).toISOString() }, longTime(post.time)),
  );
  return h(
    'article',
    { role: 'article', tabindex: '-1', 'data-testid': 'tweet', 'data-item': post.id, class: 'focused' },
    h('div', { class: 'row' }, h('div', { class: 'left' }, linkedAvatar(post.author)), head(post, false)),
    h('div', {}, tweetText(post.text, post.lang, false)),
    media(post),
    post.quote === null ? null : quote(post.quote),
    h('div', { class: 'focused-time', dir: 'ltr' }, time),
    actions(post, reactions),
  );
}
