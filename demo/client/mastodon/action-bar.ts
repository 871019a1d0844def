import type { DemoPost } from '../../demo-post.ts';
import { h, type Wanted } from '../dom.ts';
import { type IconName, icon } from '../icons.ts';

export interface Reactions {
  readonly liked: boolean;
  readonly reposted: boolean;
}

function button(className: string, name: IconName, title: string, active: boolean, count: number | null): Wanted {
  const counter =
    count === null || count === 0
      ? null
      : h(
          'span',
          { class: 'icon-button__counter' },
          h('span', { class: 'animated-number' }, h('span', {}, String(count))),
        );
  return h(
    'div',
    { class: 'status__action-bar__button-wrapper' },
    h(
      'button',
      {
        type: 'button',
        'aria-label': title,
        title,
        'aria-pressed': active ? 'true' : null,
        class: `status__action-bar__button ${className} icon-button${active ? ' active' : ''}`,
        tabindex: '0',
      },
      icon(name),
      counter,
    ),
  );
}

/** The row of buttons. Favouriting changes it in place: what others put into it stays. */
export function actionBar({ counts }: DemoPost, { liked, reposted }: Reactions, className: string): Wanted {
  return h(
    'div',
    { class: className },
    button('reply-icon', 'reply', 'Reply', false, counts.replies),
    button(
      'boost-icon',
      'repost',
      reposted ? 'Unboost' : 'Boost or quote',
      reposted,
      counts.reposts + (reposted ? 1 : 0),
    ),
    button('star-icon', 'star', liked ? 'Remove from favourites' : 'Favourite', liked, counts.likes + (liked ? 1 : 0)),
    button('bookmark-icon', 'bookmark', 'Bookmark', false, null),
    button('more-icon', 'more', 'More', false, null),
  );
}
