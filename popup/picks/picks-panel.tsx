import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { EVERYTHING, isEverything } from '../../src/drafting/pick-filter.ts';
import { text } from '../../src/i18n/text.ts';
import { bySection, picksSections } from '../../src/model/by-section.ts';
import type { Pick } from '../../src/model/pick.ts';
import type { Section, SectionText } from '../../src/model/section.ts';
import type { Session } from '../../src/model/session.ts';
import { PlusIcon } from '../../src/ui/icons/plus.tsx';
import { lazy } from '../../src/ui/lazy.tsx';
import { useWorkbench } from '../workbench-context.ts';
import { PickActs } from './pick-acts.ts';
import { PickActsContext } from './pick-acts-context.ts';
import { PicksSection } from './picks-section.tsx';
import { focusMoved, watchFocus } from './row-focus.ts';
import { SectionNav } from './section-nav.tsx';
import { NOTHING, stillThere, toggled } from './selection.ts';
import { useDrops } from './use-drag.ts';
import { useFound } from './use-found.ts';

const PickFinder = lazy(async () => (await import('../later.ts')).PickFinder);
const PicksEmpty = lazy(async () => (await import('../later.ts')).PicksEmpty);
const SelectionBar = lazy(async () => (await import('../later.ts')).SelectionBar);
const Trash = lazy(async () => (await import('../later.ts')).Trash);

/** Fewer are found by looking. */
const MANY = 8;

interface PicksPanelProps {
  readonly session: Session;
  readonly sections: readonly Section[];
  readonly picks: readonly Pick[];
  readonly trash: readonly Pick[];
  readonly texts: ReadonlyMap<string, SectionText>;
  /** A pick to bring into view and give the focus when the panel appears. */
  readonly wanted: string | null;
}

/** The picks by section: to be put in order, mended and thrown away. */
export function PicksPanel({ session, sections, picks, trash, texts, wanted }: PicksPanelProps) {
  const { writes } = useWorkbench();
  const [selected, setSelected] = useState(NOTHING);
  const [filter, setFilter] = useState(EVERYTHING);
  const acts = useMemo(() => new PickActs(writes, (id) => setSelected((before) => toggled(before, id))), [writes]);
  acts.shown = { sections, picks, texts };
  useMemo(() => {
    const pick = picks.find(({ id }) => id === wanted);
    if (pick !== undefined) acts.moving = pick;
  }, [acts, wanted]);
  const { questions, found } = useFound(picks, filter, session.hostHandle);
  const groups = useMemo(() => bySection(sections, found), [sections, found]);
  const live = useMemo(() => stillThere(selected, picks), [selected, picks]);
  const shown = picksSections(sections);
  const panel = useRef<HTMLDivElement>(null);

  useEffect(() => (panel.current === null ? undefined : watchFocus(panel.current)), []);
  useLayoutEffect(() => {
    if (panel.current !== null) focusMoved(panel.current, acts, picks);
  }, [acts, picks]);
  useDrops(acts.drop);

  const addSection = async () => {
    const { addPicksSection } = await import('../later.ts');
    await addPicksSection(writes, session.id, sections);
  };
  return (
    <PickActsContext.Provider value={acts}>
      <div class="picks" ref={panel}>
        {picks.length === 0 && <PicksEmpty session={session} />}
        {(picks.length >= MANY || !isEverything(filter)) && (
          <PickFinder picks={picks} questions={questions} filter={filter} found={found.length} onFilter={setFilter} />
        )}
        {picks.length > 0 && <SectionNav sections={shown} groups={groups} />}
        {shown.map((section) => (
          <PicksSection
            key={section.id}
            section={section}
            picks={groups.get(section.id) ?? []}
            timeZone={session.timeZone}
            day={session.start}
            end={session.end}
            removable={shown.length > 1 && isEverything(filter)}
            questions={questions}
            credits={session.credits}
            selected={live}
            inviting={picks.length > 0 && isEverything(filter)}
          />
        ))}
        <p>
          <button type="button" class="quiet" onClick={addSection}>
            <PlusIcon /> {text('workbench_add_section')}
          </button>
        </p>
        {picks.length > 0 && <p class="hint keys-hint">{text('picks_keys_hint')}</p>}
        {trash.length > 0 && <Trash trash={trash} />}
        {live.size > 0 && (
          <SelectionBar selected={live} sections={shown} shown={found.map(({ id }) => id)} onSelect={setSelected} />
        )}
      </div>
    </PickActsContext.Provider>
  );
}
