import { text } from '../../src/i18n/text.ts';
import { syncStatus } from '../../src/store/sync-status.ts';
import { useObservable } from '../../src/ui/observable.ts';
import { useAgo } from '../../src/ui/use-ago.ts';
import { useLiveQuery } from '../../src/ui/use-live-query.ts';
import { openSection } from '../frame/open-section.ts';
import { useWorkbench } from '../workbench-context.ts';
import { lineOf, type SyncLine as Line } from './line-of.ts';

/** Nothing else is rendered anew when a time goes by. */
function WithAgo({ line, at }: { line: Line; at: number }) {
  return <>{line.words(useAgo(at))}</>;
}

/** One quiet line on where what is saved has come to: here, other devices, or what keeps it. It leads to the options. */
export function SyncLine() {
  const { writes, view } = useWorkbench();
  const live = useLiveQuery(() => reached(writes.database));
  // Else it would say that all is saved.
  const isUnsaved = useObservable(writes.unsaved).size > 0;
  if (live.state !== 'ready' || live.value.status === null || isUnsaved) return null;
  const { status, ...where } = live.value;
  const line = lineOf(status, where);
  return (
    <footer class="sync-line">
      <button type="button" class={line.waits ? 'quiet waits' : 'quiet'} onClick={() => openSection(view, 'devices')}>
        {line.at === null ? line.words('') : <WithAgo key={line.at} line={line} at={line.at} />}
      </button>
    </footer>
  );
}
