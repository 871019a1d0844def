import { useState } from 'preact/hooks';
import { text } from '../i18n/text.ts';
import type { Observable } from '../model/observable.ts';
import type { Failure } from '../model/result.ts';
import { useObservable } from './observable.ts';

/** A write that did not reach the disk. */
interface Unsaved {
  readonly failure: Failure;
  /** What would be lost; empty where it is not words. */
  readonly words: string;
  again(): Promise<boolean>;
}

/** The part of the store's `Writes` that it shows. */
interface UnsavedWrites {
  readonly unsaved: Observable<ReadonlyMap<string, Unsaved>>;
  say(words: string): void;
}

/** Says that something is not on the disk, for as long as that is so, and what to do about it. */
export function UnsavedBanner({ writes }: { writes: UnsavedWrites }) {
  const unsaved = [...useObservable(writes.unsaved).values()];
  const [copied, setCopied] = useState<boolean | null>(null);
  const last = unsaved.at(-1);
  const words = unsaved.map((one) => one.words).filter((one) => one !== '');

  const again = async () => {
    for (const one of unsaved) if (!(await one.again())) return;
    writes.say(text('workbench_saved'));
  };
  const copy = () =>
    navigator.clipboard.writeText(words.join('\n\n')).then(
      () => setCopied(true),
      () => setCopied(false),
    );

  return (
    <div role="alert">
      {last !== undefined && (
        <div class="banner">
          <p>
            <strong>{text('workbench_not_saved')}</strong> {text(`failure_${last.failure.code}`)}
          </p>
          {copied !== null && <p>{text(copied ? 'workbench_copied' : 'workbench_copy_failed')}</p>}
          {words.length > 0 && (
            <p class="lost" dir="auto">
              {words.join('\n\n')}
            </p>
          )}
          <p class="buttons">
            <button type="button" onClick={again}>
              {text('workbench_try_again')}
            </button>
            {words.length > 0 && (
              <button type="button" onClick={copy}>
                {text('workbench_copy_unsaved')}
              </button>
            )}
          </p>
        </div>
      )}
    </div>
  );
}
