import { text } from '../../src/i18n/text.ts';
import { Labelled } from '../../src/ui/labelled.tsx';
import { ContentsTable } from './contents-table.tsx';
import { Progress } from './progress.tsx';
import { useRestore } from './use-restore.ts';

/** Where a backup comes in: chosen or dropped. It shows what it holds before anything is done with it. */
export function RestoreBackup() {
  const { state, open, use, cancel } = useRestore();
  const busy = state.at === 'reading' || state.at === 'joining';
  const take = (file: File | null | undefined) => {
    if (file !== null && file !== undefined && !busy) open(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a drop is one more way in; the field below serves the keyboard
    <div
      class="add-fix"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        take(event.dataTransfer?.files[0]);
      }}
    >
      <Labelled
        label={text('options_backup_file')}
        hint={text('options_backup_file_hint')}
        mistake={state.at === 'refused' ? state.mistake : null}
      >
        {(ties) => (
          <input
            {...ties}
            type="file"
            accept=".json,application/json"
            disabled={busy}
            onChange={(event) => {
              take(event.currentTarget.files?.[0]);
              // So that the same file can be opened again.
              event.currentTarget.value = '';
            }}
          />
        )}
      </Labelled>
      {state.at === 'reading' && <Progress label={text('options_backup_reading')} share={state.share} />}
      {state.at === 'joining' && <Progress label={text('options_backup_joining')} share={state.share} />}
      {state.at === 'ready' && (
        <section class="offer" aria-label={text('options_backup_ready')}>
          <p>
            {text('options_backup_made', new Date(state.backup.made).toLocaleString(undefined, { dateStyle: 'long' }))}
          </p>
          <ContentsTable backup={state.backup} restored={null} />
          <p>{text('options_backup_what_happens')}</p>
          <p class="buttons">
            <button type="button" class="primary" onClick={() => use(state.backup)}>
              {text('options_backup_use')}
            </button>
            <button type="button" onClick={cancel}>
              {text('options_fix_cancel')}
            </button>
          </p>
        </section>
      )}
      {state.at === 'done' && (
        <section class="offer" aria-label={text('options_backup_came_in')}>
          <ContentsTable backup={state.backup} restored={state.restored} />
        </section>
      )}
    </div>
  );
}
