import { useState } from 'preact/hooks';
import { text } from '../../src/i18n/text.ts';
import type { LayoutSection } from '../../src/model/layout.ts';
import { ownLayouts } from '../../src/store/settings.ts';
import { builtInSections } from '../../src/ui/built-in-layouts.ts';
import { useLiveQuery } from '../../src/ui/use-live-query.ts';
import { useWrites } from '../frame/writes-context.ts';
import { BUILT_IN_NAMES } from './built-in-names.ts';
import { BuiltInRow } from './built-in-row.tsx';
import { copyLayout } from './layout-acts.ts';
import { OwnRow } from './own-row.tsx';

/** What the drafts of new sessions are made of. */
export function LayoutsSection() {
  const writes = useWrites();
  const live = useLiveQuery(() => ownLayouts(writes.database));
  /** The layout that was just made here. */
  const [fresh, setFresh] = useState<string | null>(null);
  const own = live.state === 'ready' ? live.value : [];
  const copy = async (name: string, sections: readonly LayoutSection[]) => {
    setFresh(await copyLayout(writes, name, sections));
  };
  return (
    <>
      <p class="lead">{text('options_layouts_lead')}</p>
      {live.state === 'failed' && <p class="mistake">{text('failure_store_unavailable')}</p>}
      <h3>{text('options_networks')}</h3>
      <ul class="rows">
        {Object.entries(BUILT_IN_NAMES).map(([id, { name, about }]) => {
          const sections = builtInSections(id);
          return (
            <BuiltInRow
              key={id}
              name={text(name)}
              about={text(about)}
              sections={sections}
              onCopy={() => copy(text(name), sections)}
            />
          );
        })}
      </ul>
      <h3>{text('options_layouts_own')}</h3>
      {live.state === 'ready' && own.length === 0 && <p class="lead">{text('options_layouts_none')}</p>}
      {own.length > 0 && (
        <ul class="rows">
          {own.map((layout) => (
            <OwnRow
              key={layout.id}
              layout={layout}
              fresh={layout.id === fresh}
              onCopy={() => copy(layout.name, layout.sections)}
            />
          ))}
        </ul>
      )}
    </>
  );
}
