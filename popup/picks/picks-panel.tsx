import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { text } from '../../src/i18n/text.ts';
import { bySection, picksSections } from '../../src/model/by-section.ts';
import type { Pick } from '../../src/model/pick.ts';
import type { Section, SectionText } from '../../src/model/section.ts';
import type { Session } from '../../src/model/session.ts';
import { PlusIcon } from '../../src/ui/icons/plus.tsx';
import { addPicksSection } from '../session/acts.ts';
import { useWorkbench } from '../workbench-context.ts';
import { PickActs } from './pick-acts.ts';
import { PickActsContext } from './pick-acts-context.ts';
import { PicksEmpty } from './picks-empty.tsx';
import { PicksSection } from './picks-section.tsx';
import { focusMoved, watchFocus } from './row-focus.ts';
import { SectionNav } from './section-nav.tsx';
import { Trash } from './trash.tsx';
import { useDrops } from './use-drag.ts';

interface PicksPanelProps {
  readonly session: Session;
  readonly sections: readonly Section[];
  readonly picks: readonly Pick[];
  readonly trash: readonly Pick[];
  readonly texts: ReadonlyMap<string, SectionText>;
}

/** The picks by section: to be put in order, mended and thrown away. */
export function PicksPanel({ session, sections, picks, trash, texts }: PicksPanelProps) {
  const { writes } = useWorkbench();
  const acts = useMemo(() => new PickActs(writes), [writes]);
  acts.shown = { sections, picks, texts };
  const groups = useMemo(() => bySection(sections, picks), [sections, picks]);
  const shown = picksSections(sections);
  const panel = useRef<HTMLDivElement>(null);

  useEffect(() => (panel.current === null ? undefined : watchFocus(panel.current)), []);
  useLayoutEffect(() => {
    if (panel.current !== null) focusMoved(panel.current, acts, picks);
  }, [acts, picks]);
  useDrops(acts.drop);

  return (
    <PickActsContext.Provider value={acts}>
      <div class="picks" ref={panel}>
        {picks.length === 0 && <PicksEmpty session={session} />}
        {picks.length > 0 && <SectionNav sections={shown} groups={groups} />}
        {shown.map((section) => (
          <PicksSection
            key={section.id}
            section={section}
            picks={groups.get(section.id) ?? []}
            timeZone={session.timeZone}
            day={session.start}
            end={session.end}
            removable={shown.length > 1}
            inviting={picks.length > 0}
          />
        ))}
        <p>
          <button type="button" class="quiet" onClick={() => addPicksSection(writes, session.id, sections)}>
            <PlusIcon /> {text('workbench_add_section')}
          </button>
        </p>
        {trash.length > 0 && <Trash trash={trash} />}
      </div>
    </PickActsContext.Provider>
  );
}
