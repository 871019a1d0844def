import { text } from '../../src/i18n/text.ts';
import { useObservable } from '../../src/ui/observable.ts';
import { useWorkbench } from '../workbench-context.ts';

/** Says that badge and timelines may show what was before a write. The write itself is safe. */
export function UnheardNotice() {
  const { writes } = useWorkbench();
  const failure = useObservable(writes.unheard);
  return (
    <div role="status">
      {failure !== null && (
        <div class="notice">
          <p>
            {text('workbench_unheard')} {text(`failure_${failure.code}`)}
          </p>
          <p class="buttons">
            <button type="button" onClick={() => writes.told()}>
              {text('workbench_try_again')}
            </button>
          </p>
        </div>
      )}
    </div>
  );
}
