import { text } from '../../src/i18n/text.ts';
import type { Section, SectionRole } from '../../src/model/section.ts';
import type { Session } from '../../src/model/session.ts';
import { PlusIcon } from '../../src/ui/icons/plus.tsx';
import { MenuButton } from '../../src/ui/menu-button.tsx';
import { ROLE_NAMES } from '../../src/ui/role-names.ts';
import { useWorkbench } from '../workbench-context.ts';
import { OutlineRow } from './outline-row.tsx';
import { addDraftSection, keepLayout } from './section-acts.ts';

interface OutlineProps {
  readonly session: Session;
  /** All of them, in order. */
  readonly sections: readonly Section[];
}

/** The order of the draft: what stands where, and what stays out. */
export function Outline({ session, sections }: OutlineProps) {
  const { writes } = useWorkbench();
  const items = () =>
    (Object.keys(ROLE_NAMES) as SectionRole[]).map((role) => ({
      label: text(ROLE_NAMES[role]),
      onChoose: () => addDraftSection(writes, session.id, sections, role),
    }));
  return (
    <details class="outline">
      <summary>{text('outline_heading')}</summary>
      <p class="hint">{text('outline_hint')}</p>
      <ol aria-label={text('outline_heading')}>
        {sections.map((section, index) => (
          <OutlineRow
            key={section.id}
            section={section}
            sections={sections}
            first={index === 0}
            last={index === sections.length - 1}
          />
        ))}
      </ol>
      <p class="buttons">
        <MenuButton label={text('outline_add')} named items={items}>
          <PlusIcon /> {text('outline_add')}
        </MenuButton>
        <button type="button" class="quiet" onClick={() => keepLayout(writes, session)}>
          {text('outline_save')}
        </button>
      </p>
    </details>
  );
}
