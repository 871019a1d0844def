import { useState } from 'preact/hooks';
import type { Balance } from '../../src/drafting/statistics/balance.ts';
import { text } from '../../src/i18n/text.ts';
import { plainText } from '../../src/model/plain-text.ts';
import type { Post } from '../../src/model/post.ts';
import { addPick } from '../../src/store/picks.ts';
import { isWebAddress } from '../web-address.ts';
import { useWorkbench } from '../workbench-context.ts';
import type { Checked } from './checked.ts';

/** So many more are shown at a time. */
const MORE = 20;

interface VoicesProps {
  readonly balance: Balance;
  readonly checked: Checked;
}

/** How many of those who posted are in the draft, and who is not, with their posts at hand. */
export function Voices({ balance: { voices, quoted, missing, once }, checked }: VoicesProps) {
  const [onlyOnce, setOnlyOnce] = useState(false);
  const [shown, setShown] = useState(MORE);
  if (voices === 0) return null;
  const listed = onlyOnce ? once : missing;
  const posts = new Map(checked.seen.map(({ post }) => [post.url, post]));
  return (
    <>
      <h3 id="check-voices">{text('voices_heading')}</h3>
      <p>
        <meter class="voices" min={0} max={voices} value={quoted} aria-labelledby="check-voices" />{' '}
        {text('voices_quoted', quoted, voices)}
      </p>
      {missing.length > 0 && (
        <>
          {once.length > 0 && once.length < missing.length && (
            <label class="choice">
              <input
                type="checkbox"
                checked={onlyOnce}
                onChange={(event) => setOnlyOnce(event.currentTarget.checked)}
              />
              {text('voices_once', once.length)}
            </label>
          )}
          <ul class="missing">
            {listed.slice(0, shown).map(({ person: { key, name, handle }, urls }) => (
              <li key={key}>
                <details>
                  <summary>
                    <bdi>{name}</bdi> {handle !== '' && <bdi class="handle">@{handle}</bdi>}{' '}
                    <span class="count">{text('voices_posts', urls.length)}</span>
                  </summary>
                  {urls
                    .flatMap((url) => posts.get(url) ?? [])
                    .map((post) => (
                      <MissedPost key={post.url} post={post} sid={checked.session.id} />
                    ))}
                </details>
              </li>
            ))}
          </ul>
          {listed.length > shown && (
            <button type="button" class="quiet" onClick={() => setShown(shown + MORE)}>
              {text('check_more', listed.length - shown)}
            </button>
          )}
        </>
      )}
    </>
  );
}

function MissedPost({ post, sid }: { post: Post; sid: string }) {
  const { writes } = useWorkbench();
  const pick = async () => {
    const added = await addPick(writes.database, { sid, section: null, post });
    writes.note(`pick ${post.url}`, added, async () => {
      await pick();
      return true;
    });
    if (!added.ok) return;
    writes.told();
    writes.tell(text('voices_picked', post.author.handle || post.author.name));
  };
  return (
    <div class="missed">
      <p dir="auto" lang={post.lang ?? undefined}>
        {plainText(post.text)}
      </p>
      <p class="buttons">
        <button type="button" onClick={pick}>
          {text('voices_pick')}
        </button>
        {isWebAddress(post.url) && (
          <a href={post.url} target="_blank" rel="noreferrer">
            {text('workbench_open_post')}
          </a>
        )}
      </p>
    </div>
  );
}
