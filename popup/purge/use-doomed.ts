import { doomedIds } from '../../src/store/doomed.ts';
import { useLiveQuery } from '../../src/ui/use-live-query.ts';
import { useWorkbench } from '../workbench-context.ts';

const NONE: ReadonlySet<string> = new Set();

/** Ids of what is being deleted for ever, and is not shown any more. */
export function useDoomed(): ReadonlySet<string> {
  const { database } = useWorkbench().writes;
  const live = useLiveQuery(() => doomedIds(database));
  return live.state === 'ready' ? live.value : NONE;
}
