import { useState } from 'preact/hooks';
import { text } from '../../src/i18n/text.ts';
import { Labelled } from '../../src/ui/labelled.tsx';
import { useWrites } from '../frame/writes-context.ts';
import { ChangesTable } from './changes-table.tsx';
import { readFix } from './read-fix.ts';
import { useFixes } from './use-fixes.ts';

/** Where a site-fix file comes in: chosen, dropped or pasted. It shows what it changes before it is used. */
export function AddFix() {
  const writes = useWrites();
  const fixes = useFixes();
  const [pasted, setPasted] = useState('');
  const read = pasted.trim() === '' ? null : readFix(pasted);
  const mistake = read !== null && 'mistake' in read ? read.mistake : null;
  const usable = read !== null && 'fix' in read ? read : null;

  const take = (file: string) => {
    setPasted(file);
    const found = file.trim() === '' ? null : readFix(file);
    if (found !== null) writes.say('mistake' in found ? found.mistake : text('options_fix_check'));
  };
  const open = async (file: File | null | undefined) => {
    if (file === null || file === undefined) return;
    try {
      take(await file.text());
    } catch (error) {
      writes.tell(text('options_file_unreadable', file.name, String(error)));
    }
  };
  const use = async () => {
    if (usable !== null && (await fixes.use(usable))) setPasted('');
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a drop is one more way in; the field below serves the keyboard
    <div
      class="add-fix"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        open(event.dataTransfer?.files[0]);
      }}
    >
      <Labelled label={text('options_fix_file')}>
        {(ties) => (
          <input
            {...ties}
            type="file"
            accept=".json,application/json"
            onChange={(event) => {
              open(event.currentTarget.files?.[0]);
              // So that the same file can be opened again.
              event.currentTarget.value = '';
            }}
          />
        )}
      </Labelled>
      <Labelled label={text('options_fix_paste')} hint={text('options_fix_paste_hint')} mistake={mistake}>
        {(ties) => (
          <textarea
            {...ties}
            rows={3}
            dir="ltr"
            spellcheck={false}
            value={pasted}
            onInput={(event) => take(event.currentTarget.value)}
          />
        )}
      </Labelled>
      {usable !== null && (
        <section class="offer" aria-label={text('options_fix_check')}>
          <p>
            <strong>{usable.site.name}</strong>: <bdi>{usable.fix.note}</bdi>
          </p>
          <ChangesTable {...usable} />
          <p class="buttons">
            <button type="button" class="primary" onClick={use}>
              {text('options_fix_use')}
            </button>
            <button type="button" onClick={() => setPasted('')}>
              {text('options_fix_cancel')}
            </button>
          </p>
        </section>
      )}
    </div>
  );
}
