import { text } from '../../src/i18n/text.ts';
import type { Post } from '../../src/model/post.ts';
import type { Session } from '../../src/model/session.ts';
import { siteName } from '../../src/ui/site-names.ts';
import { isWebAddress } from '../web-address.ts';
import { postTime } from './post-time.ts';

export type Credit = Session['credits'][string];

interface PickCreditProps {
  readonly post: Post;
  /** How the host credits the author, where not as the page does. */
  readonly credit: Credit | undefined;
  readonly tabIndex: number;
  readonly timeZone: string;
  readonly day: string | null;
}

/** Who published it, when and where. The time leads to the post. */
export function PickCredit({ post, credit, tabIndex, timeZone, day }: PickCreditProps) {
  const { name, handle } = credit ?? post.author;
  const time = post.time === null ? null : postTime(post.time, timeZone, day);
  const when = time === null ? text('workbench_open_post') : <time dateTime={post.time ?? ''}>{time.short}</time>;
  return (
    <p class="credit">
      {name !== '' && <bdi class="name">{name}</bdi>} {handle !== '' && <bdi class="handle">@{handle}</bdi>}
      <span class="dot">{' · '}</span>
      <span class="where">
        <bdi>
          {isWebAddress(post.url) ? (
            <a href={post.url} target="_blank" rel="noreferrer" tabIndex={tabIndex} title={time?.full}>
              {when}
            </a>
          ) : (
            when
          )}
        </bdi>
        {' · '}
        <bdi>{siteName(post.site)}</bdi>
      </span>
    </p>
  );
}
