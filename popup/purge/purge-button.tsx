import { text } from '../../src/i18n/text.ts';
import type { Doomed } from '../../src/store/doomed.ts';
import { useWorkbench } from '../workbench-context.ts';
import { deleteForEver } from './delete-for-ever.ts';
import { focusOn } from './focus-on.ts';

interface PurgeButtonProps {
  /** Says of which row. */
  readonly label: string;
  readonly doomed: Doomed;
  /** Says what was done. */
  readonly done: string;
}

/** Deletes a row of the trash for ever. */
export function PurgeButton({ label, doomed, done }: PurgeButtonProps) {
  const { writes } = useWorkbench();
  return (
    <button
      type="button"
      class="quiet danger"
      aria-label={label}
      onClick={(event) => {
        focusOn(event.currentTarget.closest('li'));
        deleteForEver(writes, doomed, done);
      }}
    >
      {text('purge')}
    </button>
  );
}
