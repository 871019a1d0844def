import { useRef } from 'preact/hooks';
import { text } from '../../src/i18n/text.ts';
import type { Pick } from '../../src/model/pick.ts';
import type { Section } from '../../src/model/section.ts';
import { useDropTarget } from './use-drag.ts';

interface SectionNavProps {
  readonly sections: readonly Section[];
  readonly groups: ReadonlyMap<string, readonly Pick[]>;
}

/** Jumps to a section; a pick that is dropped on one goes to that section's end. */
export function SectionNav({ sections, groups }: SectionNavProps) {
  return (
    <nav class="section-nav" aria-label={text('workbench_sections')}>
      {sections.map((section) => (
        <SectionChip key={section.id} section={section} count={groups.get(section.id)?.length ?? 0} />
      ))}
    </nav>
  );
}

function SectionChip({ section, count }: { section: Section; count: number }) {
  const chip = useRef<HTMLButtonElement>(null);
  useDropTarget(chip, section.id);
  const jump = () => {
    const target = document.getElementById(`section-${section.id}`);
    target?.scrollIntoView();
    target?.focus({ preventScroll: true });
  };
  return (
    <button ref={chip} type="button" class="chip" onClick={jump}>
      <span dir="auto">{section.heading}</span> <span class="count">{count}</span>
    </button>
  );
}
