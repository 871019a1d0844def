import type { DemoPost } from '../../demo-post.ts';
import { h, type Wanted } from '../dom.ts';
import { type IconName, icon } from '../icons.ts';

export interface Reactions {
  readonly liked: boolean;
  readonly reposted: boolean;
}

function count(number: number): Wanted {
  const digits = number === 0 ? null : h('span', {}, String(number));
  return h('span', { 'data-testid': 'app-text-transition-container' }, h('span', {}, digits));
}

function action(testId: string, name: IconName, label: string, number: number | null): Wanted {
  return h(
    'div',
    {},
    h(
      'button',
      { 'aria-label': label, role: 'button', 'data-testid': testId, type: 'button' },
      h('div', { dir: 'ltr' }, h('div', {}, icon(name)), number === null ? null : h('div', {}, count(number))),
    ),
  );
}

/**
 * The row of buttons. It is made anew when the reader likes or reposts; when the post's cell is used for another
 * post, it is changed in place.
 */
export function actions({ counts, path }: DemoPost, { liked, reposted }: Reactions): Wanted {
  const likes = counts.likes + (liked ? 1 : 0);
  const reposts = counts.reposts + (reposted ? 1 : 0);
  return h(
    'div',
    {
      role: 'group',
      'aria-label': `${counts.replies} replies, ${reposts} reposts, ${likes} likes`,
      class: 'actions',
      key: `${liked} ${reposted}`,
    },
    action('reply', 'reply', `${counts.replies} Replies. Reply`, counts.replies),
    action(
      reposted ? 'unretweet' : 'retweet',
      'repost',
      `${reposts} reposts. ${reposted ? 'Reposted' : 'Repost'}`,
      reposts,
    ),
    action(liked ? 'unlike' : 'like', 'like', `${likes} Likes. ${liked ? 'Liked' : 'Like'}`, likes),
    h(
      'div',
      {},
      h(
        'a',
        { href: `${path}/analytics`, 'aria-label': 'View post analytics', role: 'link' },
        h('div', { dir: 'ltr' }, icon('chart')),
      ),
    ),
    action('bookmark', 'bookmark', 'Bookmark', null),
    h(
      'div',
      {},
      h(
        'button',
        { 'aria-haspopup': 'menu', 'aria-label': 'Share post', role: 'button', type: 'button' },
        icon('share'),
      ),
    ),
  );
}
