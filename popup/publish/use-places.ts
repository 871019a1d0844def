import { allBlogs } from '../../src/store/blogs.ts';
import { jobsOf } from '../../src/store/outbox.ts';
import { publicationsOf } from '../../src/store/publications.ts';
import { useLiveQuery } from '../../src/ui/use-live-query.ts';
import { useWorkbench } from '../workbench-context.ts';
import { type Place, placesOf } from './place.ts';

/** The host's blogs and how far the draft has come on each, followed as it goes on; null until they are known. */
export function usePlaces(sid: string): readonly Place[] | null {
  const { database } = useWorkbench().writes;
  const live = useLiveQuery(async () =>
    placesOf(...(await Promise.all([allBlogs(database), jobsOf(database, sid), publicationsOf(database, sid)]))),
  );
  if (live.state === 'loading') return null;
  return live.state === 'ready' ? live.value : [];
}
