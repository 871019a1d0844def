import type { DemoPost } from '../../demo-post.ts';
import { h, type Wanted } from '../dom.ts';
import { type IconName, icon } from '../icons.ts';

export interface Reactions {
  readonly liked: boolean;
  readonly reposted: boolean;
}

function button(testId: string, name: IconName, label: string, pressed: boolean, ...more: (Wanted | null)[]): Wanted {
  const attributes = {
    'aria-label': label,
    'aria-pressed': String(pressed),
    role: 'button',
    tabindex: '0',
    'data-testid': testId,
    type: 'button',
  };
  return h('button', attributes, icon(name), ...more);
}

function count(testId: string, number: number): Wanted | null {
  return number === 0 ? null : h('div', { dir: 'auto', 'data-testid': testId }, String(number));
}

/** The row of buttons, made anew when the reader likes or reposts. */
export function actions({ counts }: DemoPost, { liked, reposted }: Reactions): Wanted {
  const likes = counts.likes + (liked ? 1 : 0);
  const reposts = counts.reposts + (reposted ? 1 : 0);
  const replies = counts.replies === 0 ? null : h('div', { dir: 'auto' }, String(counts.replies));
  const repost = button('repostBtn', 'repost', 'Repost or quote post', reposted, count('repostCount', reposts));
  return h(
    'div',
    { class: 'actions', key: `${liked} ${reposted}` },
    h(
      'div',
      { class: 'counted' },
      h('div', {}, button('replyBtn', 'reply', `Reply (${counts.replies} replies)`, false, replies)),
      h('div', {}, h('div', {}, repost)),
      h('div', {}, button('likeBtn', 'like', `Like (${likes} likes)`, liked, count('likeCount', likes))),
      h('div', {}),
    ),
    h(
      'div',
      { class: 'others' },
      button('postBookmarkBtn', 'bookmark', 'Add to saved posts', false),
      h('div', {}, button('postShareBtn', 'share', 'Open share menu', false)),
      h('div', {}, button('postDropdownBtn', 'more', 'Open post options menu', false)),
    ),
  );
}
