import { useEffect, useRef, useState } from 'preact/hooks';
import { text } from '../../src/i18n/text.ts';
import type { Session } from '../../src/model/session.ts';
import { picksOf } from '../../src/store/picks-of.ts';
import { lazy } from '../../src/ui/lazy.tsx';
import { sessionName } from '../../src/ui/session-name.ts';
import { type Tab, Tabs } from '../../src/ui/tabs.tsx';
import { useLiveQuery } from '../../src/ui/use-live-query.ts';
import { useMedia } from '../../src/ui/use-media.ts';
import { StoreFailure } from '../notices/store-failure.ts';
import { PicksPanel } from '../picks/picks-panel.tsx';
import { keepSame } from '../store/same-rows.ts';
import { outlineOf, type PickRows, type SessionRows } from '../store/session-rows.ts';
import { useWorkbench } from '../workbench-context.ts';

const JobNotice = lazy(async () => (await import('../later.ts')).JobNotice);
const CheckPanel = lazy(async () => (await import('../check/check-panel.tsx')).CheckPanel);
const PreviewPane = lazy(async () => (await import('../preview/preview-pane.tsx')).PreviewPane);
const SessionPanel = lazy(async () => (await import('../later.ts')).SessionPanel);
const WordsPanel = lazy(async () => (await import('../later.ts')).WordsPanel);

type TabId = 'session' | 'picks' | 'words' | 'check' | 'preview';

interface OpenSessionProps {
  readonly session: Session;
  readonly openInstead: string | null;
  readonly fresh: boolean;
  /** Its rows, if they were read with it. */
  readonly first: SessionRows | undefined;
}

/** The session that is open: its tabs, and beside them, where there is room, the preview. */
export function OpenSession({ session, openInstead, fresh, first }: OpenSessionProps) {
  const { database } = useWorkbench().writes;
  const wide = useMedia('(min-width: 900px)');
  const [chosen, setChosen] = useState<TabId>(fresh ? 'session' : 'picks');
  /** The pick that the host wants to see in its place. */
  const [wanted, setWanted] = useState<string | null>(null);
  const known = useRef(first?.rows.picks ?? []);
  const outline = useLiveQuery(() => outlineOf(database, session.id), first?.outline);
  const rows = useLiveQuery(async (): Promise<PickRows> => {
    const { picks, trash } = await picksOf(database, session.id);
    known.current = keepSame(known.current, picks);
    return { picks: known.current, trash };
  }, first?.rows);
  useEffect(() => {
    document.title = `${sessionName(session)} · ${text('extension_name')}`;
  }, [session]);

  if (outline.state === 'failed') return <StoreFailure error={outline.error} />;
  if (rows.state === 'failed') return <StoreFailure error={rows.error} />;
  if (outline.state === 'loading' || rows.state === 'loading') return null;
  const { sections, texts } = outline.value;
  const { picks, trash } = rows.value;

  const tab = wide && chosen === 'preview' ? 'picks' : chosen;
  const tabs: readonly Tab<TabId>[] = [
    { id: 'session', label: text('workbench_tab_session') },
    { id: 'picks', label: text('workbench_tab_picks'), count: picks.length },
    { id: 'words', label: text('workbench_tab_words') },
    { id: 'check', label: text('workbench_tab_check') },
    ...(wide ? [] : [{ id: 'preview', label: text('workbench_preview') } as const]),
  ];
  const choose = (id: TabId) => {
    setWanted(null);
    setChosen(id);
  };
  const show = (pick: string) => {
    setWanted(pick);
    setChosen('picks');
  };
  const preview = <PreviewPane session={session} sections={sections} picks={picks} texts={texts} />;

  return (
    <div class="panes">
      <main class="pane">
        <h1 class="visually-hidden">{sessionName(session)}</h1>
        <Tabs label={text('workbench_tabs')} tabs={tabs} chosen={tab} onChoose={choose} />
        {!wide && tab !== 'preview' && <JobNotice sid={session.id} onShow={() => choose('preview')} />}
        <div key={tab} id={`panel-${tab}`} class="panel" data-scrolls role="tabpanel" aria-labelledby={`tab-${tab}`}>
          {tab === 'session' && <SessionPanel session={session} openInstead={openInstead} fresh={fresh} />}
          {tab === 'picks' && (
            <PicksPanel
              session={session}
              sections={sections}
              picks={picks}
              trash={trash}
              texts={texts}
              wanted={wanted}
            />
          )}
          {tab === 'words' && <WordsPanel session={session} sections={sections} texts={texts} />}
          {tab === 'check' && (
            <CheckPanel session={session} sections={sections} picks={picks} texts={texts} onShow={show} />
          )}
          {tab === 'preview' && preview}
        </div>
      </main>
      {wide && (
        <aside class="pane preview-pane" aria-label={text('workbench_preview')}>
          {preview}
        </aside>
      )}
    </div>
  );
}
