import { useRef, useState } from 'preact/hooks';
import type { Database } from '../src/store/database.ts';
import { openSessionId } from '../src/store/local.ts';
import { allSessions, openSession } from '../src/store/sessions.ts';
import { Announcer } from '../src/ui/announcer.tsx';
import { lazy } from '../src/ui/lazy.tsx';
import { NoticeToast } from '../src/ui/notice-toast.tsx';
import { UnsavedBanner } from '../src/ui/unsaved-banner.tsx';
import { useLiveQuery } from '../src/ui/use-live-query.ts';
import { PageNotice } from './access/page-notice.tsx';
import { Header } from './frame/header.tsx';
import { KeysHelp } from './frame/keys-help.tsx';
import { OpenSession } from './frame/open-session.tsx';
import { StoreFailure } from './notices/store-failure.ts';
import { type SessionRows, sessionRows } from './store/session-rows.ts';
import { useWorkbench } from './workbench-context.ts';

const Notices = lazy(async () => (await import('./later.ts')).Notices);
const NoSession = lazy(async () => (await import('./later.ts')).NoSession);
const Saved = lazy(async () => (await import('./later.ts')).Saved);

/** The rows of the session that is open, with its id. */
async function openRows(database: Database): Promise<{ sid: string; rows: SessionRows } | null> {
  const sid = await openSessionId(database);
  return sid === null ? null : { sid, rows: await sessionRows(database, sid) };
}

/** The whole page. */
export function WorkbenchPage() {
  const { writes, view } = useWorkbench();
  /** Asked for at once and not when the session is known, so that all of the page is there together; serves once. */
  const first = useRef<ReturnType<typeof openRows> | null | undefined>(undefined);
  if (first.current === undefined) first.current = openRows(writes.database);
  const live = useLiveQuery(async () => {
    const { database } = writes;
    const [sessions, open, read] = await Promise.all([allSessions(database), openSession(database), first.current]);
    first.current = null;
    return { sessions, open, rows: read?.sid === open?.id ? read?.rows : undefined };
  });
  /** The session that was just made here. */
  const [fresh, setFresh] = useState<string | null>(null);
  if (live.state === 'loading') return null;
  if (live.state === 'failed') return <StoreFailure error={live.error} />;

  const { sessions, open, rows } = live.value;
  const next = sessions.find(({ id }) => id !== open?.id);
  return (
    <div class="workbench" data-view={view}>
      <Header sessions={sessions} open={open} onMade={setFresh} />
      <UnsavedBanner writes={writes} />
      <Notices beside={open !== null && view !== 'tab'} />
      <PageNotice />
      {open !== null && (
        <OpenSession
          key={open.id}
          session={open}
          openInstead={next?.id ?? null}
          fresh={open.id === fresh}
          first={rows}
        />
      )}
      {open === null && <NoSession hasOthers={sessions.length > 0} onMade={setFresh} />}
      <Saved />
      <KeysHelp />
      <NoticeToast writes={writes} />
      <Announcer spoken={writes.spoken} />
    </div>
  );
}
