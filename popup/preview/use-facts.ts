import { useMemo } from 'preact/hooks';
import { type Facts, factsOf } from '../../src/drafting/facts.ts';
import { statisticsOf } from '../../src/drafting/statistics/statistics.ts';
import { nameOfHost } from '../../src/model/host.ts';
import { knownZone } from '../../src/model/known-zone.ts';
import type { Pick } from '../../src/model/pick.ts';
import type { Session } from '../../src/model/session.ts';
import { seenPosts } from '../../src/store/seen-posts.ts';
import { hostSetting } from '../../src/store/settings.ts';
import { locale } from '../../src/ui/locale.ts';
import { sessionName } from '../../src/ui/session-name.ts';
import { useLiveQuery } from '../../src/ui/use-live-query.ts';
import { useWorkbench } from '../workbench-context.ts';

/** The session's day as people write it, by its own zone's calendar; empty where it has none. */
function dayOf({ start, timeZone }: Session): string {
  if (start === null) return '';
  return new Date(start).toLocaleDateString(locale(), { dateStyle: 'long', timeZone: knownZone(timeZone) });
}

/** What the draft tells of the session, counted anew whenever picks or posts come in. */
export function useFacts(session: Session, picks: readonly Pick[]): Facts {
  const { database } = useWorkbench().writes;
  const live = useLiveQuery(() => seenPosts(database, session.id));
  const seen = live.state === 'ready' ? live.value : null;
  const host = useLiveQuery(async () => nameOfHost(session.hostHandle, await hostSetting(database)));
  const hostName = host.state === 'ready' ? host.value : '';
  return useMemo(
    () =>
      factsOf(
        session,
        seen === null ? null : statisticsOf({ session, picks, seen }),
        dayOf(session),
        sessionName(session),
        hostName,
      ),
    [session, picks, seen, hostName],
  );
}
