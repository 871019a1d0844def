import type { ComponentChildren, RefObject } from 'preact';
import { text } from '../../src/i18n/text.ts';
import type { SyncStatus } from '../../src/model/sync-status.ts';
import type { SyncConfig } from '../../src/sync/config.ts';
import { locale } from '../../src/ui/locale.ts';
import { useAgo } from '../../src/ui/use-ago.ts';
import { passes, problemSentence } from './problem-sentence.ts';
import { addressOf, hostOf, wayName } from './way-name.ts';

function LastSynced({ at }: { at: number }) {
  const words = useAgo(at);
  return <p title={new Date(at).toLocaleString(locale())}>{text('sync_last', words)}</p>;
}

function Running({ done, total }: { done: number; total: number }) {
  return (
    <p class="under-way">
      <span id="sync-running">{total === 0 ? text('sync_running') : text('sync_running_of', done, total)}</span>
      <progress aria-labelledby="sync-running" {...(total === 0 ? {} : { max: total, value: done })} />
    </p>
  );
}

/** What has come of the last round, and what keeps the next one waiting. */
function State({ status }: { status: SyncStatus }) {
  const { running, at, problem, restoredAt, newer, damaged } = status;
  const sentence = problemSentence(status);
  return (
    <>
      {running !== null && <Running {...running} />}
      {running === null && at === null && sentence === null && <p>{text('sync_never')}</p>}
      {at !== null && <LastSynced key={at} at={at} />}
      {sentence !== null && <p class={passes(problem) ? undefined : 'mistake'}>{sentence}</p>}
      {problem?.retryAt != null && (
        <p>{text('sync_retry', new Date(problem.retryAt).toLocaleTimeString(locale(), { timeStyle: 'short' }))}</p>
      )}
      {restoredAt !== null && (
        <p>{text('sync_restored', new Date(restoredAt).toLocaleDateString(locale(), { dateStyle: 'long' }))}</p>
      )}
      {newer.length > 0 && <p class="mistake">{text('sync_newer', newer.length)}</p>}
      {damaged.length > 0 && <p class="mistake">{text('sync_damaged', damaged.length)}</p>}
    </>
  );
}

interface StandingProps {
  /** Can be focused, for who has just changed how this device syncs. */
  readonly place: RefObject<HTMLElement | null>;
  readonly config: SyncConfig;
  /** Null while nothing is known of this way. */
  readonly status: SyncStatus | null;
  readonly onNow: () => void;
  /** What else can be done now. */
  readonly children?: ComponentChildren;
}

/** Where this device syncs, and how that goes. */
export function Standing({ place, config, status, onNow, children }: StandingProps) {
  const address = addressOf(config);
  const isRunning = status?.running != null;
  return (
    <section ref={place} tabIndex={-1} class="offer standing" aria-label={text('sync_now_label')}>
      <p class="blog-name">
        <strong>{wayName(config.kind)}</strong>
        {address !== null && (
          <span class="hosts" dir="auto">
            {hostOf(address)}
          </span>
        )}
      </p>
      {config.kind === 'off' && <p>{text('sync_off_means')}</p>}
      {config.kind !== 'off' && status !== null && <State status={status} />}
      {config.kind !== 'off' && status === null && <p>{text('sync_never')}</p>}
      {config.kind !== 'off' && (
        <p class="buttons">
          <button type="button" aria-disabled={isRunning} onClick={() => isRunning || onNow()}>
            {text('sync_now')}
          </button>
          {children}
        </p>
      )}
    </section>
  );
}
