import { text } from '../../src/i18n/text.ts';
import { type Stamp, stampOf } from '../../src/model/stamp.ts';
import type { LostValue } from '../../src/store/history.ts';
import { isolated } from '../../src/ui/isolated.ts';
import { locale } from '../../src/ui/locale.ts';
import { fieldWords, valueWords } from './lost-words.ts';

interface LostRowProps {
  readonly value: LostValue;
  /** What it is of: a session, a post. */
  readonly where: string;
  /** What a device is called, by the id that its stamps carry. */
  readonly nameOf: (device: string) => string;
  onBringBack(item: HTMLLIElement): void;
}

/** One of the two values, with who wrote it and when. */
function Value({ label, words, by: [time, device], nameOf }: ValueProps) {
  const when = new Date(time).toLocaleString(locale(), { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <span class="lost-words" dir="auto">
          {words}
        </span>
        <span class="hint">{text('sync_lost_by', isolated(nameOf(device)), when)}</span>
      </dd>
    </div>
  );
}

interface ValueProps {
  readonly label: string;
  readonly words: string;
  readonly by: Stamp;
  readonly nameOf: (device: string) => string;
}

/** A value that was overwritten, beside what stands there now. */
export function LostRow({ value: { lost, row }, where, nameOf, onBringBack }: LostRowProps) {
  const { field, value, stamp } = lost;
  const what = where === '' ? fieldWords(lost) : `${fieldWords(lost)} · ${where}`;
  return (
    <li class="row lost-row">
      <p class="row-name">
        <strong dir="auto">{what}</strong>
      </p>
      <button
        type="button"
        aria-label={text('sync_lost_back_named', what)}
        onClick={({ currentTarget }) => {
          const item = currentTarget.closest('li');
          if (item !== null) onBringBack(item);
        }}
      >
        {text('sync_lost_back')}
      </button>
      <dl class="row-more two-values">
        <Value label={text('sync_lost_was')} words={valueWords(value)} by={stamp} nameOf={nameOf} />
        <Value
          label={text('sync_lost_now')}
          words={valueWords(Reflect.get(row, field))}
          by={stampOf(row, field)}
          nameOf={nameOf}
        />
      </dl>
    </li>
  );
}
