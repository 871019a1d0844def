import { useEffect } from 'preact/hooks';
import { finishDoomed } from '../../src/store/doomed.ts';
import { reached } from '../../src/store/reached.ts';
import { useObservable } from '../../src/ui/observable.ts';
import { useAgo } from '../../src/ui/use-ago.ts';
import { useLiveQuery } from '../../src/ui/use-live-query.ts';
import { openSection } from '../frame/open-section.ts';
import { useWorkbench } from '../workbench-context.ts';
import { type Line, lineOf } from './line-of.ts';

/** Nothing else is rendered anew when a time goes by. */
function WithAgo({ line, at }: { line: Line; at: number }) {
  return <>{line.words(useAgo(at))}</>;
}

/** One quiet line on where what is saved has come to: here, other devices, or what keeps it. It leads to the options. */
export function SavedLine() {
  const { writes, view } = useWorkbench();
  const live = useLiveQuery(() => reached(writes.database));
  // Else it would say that all is saved.
  const isUnsaved = useObservable(writes.unsaved).size > 0;
  useEffect(() => {
    finishDoomed(writes.database).catch(() => {});
  }, [writes]);
  if (live.state !== 'ready' || isUnsaved) return null;
  const line = lineOf(live.value);
  if (line === null) return null;
  return (
    <footer class="saved-line">
      <button type="button" class={line.waits ? 'quiet waits' : 'quiet'} onClick={() => openSection(view, 'devices')}>
        {line.at === null ? line.words('') : <WithAgo key={line.at} line={line} at={line.at} />}
      </button>
    </footer>
  );
}
