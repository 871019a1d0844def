import { useRef } from 'preact/hooks';
import { text } from '../../src/i18n/text.ts';
import type { Section } from '../../src/model/section.ts';
import { IconButton } from '../../src/ui/icon-button.tsx';
import { DownIcon } from '../../src/ui/icons/down.tsx';
import { MoreIcon } from '../../src/ui/icons/more.tsx';
import { UpIcon } from '../../src/ui/icons/up.tsx';
import { MenuButton } from '../../src/ui/menu-button.tsx';
import { ROLE_NAMES } from '../../src/ui/role-names.ts';
import { useWorkbench } from '../workbench-context.ts';
import { deleteSection, groupSection, includeSection, moveSection } from './section-acts.ts';

interface OutlineRowProps {
  readonly section: Section;
  readonly sections: readonly Section[];
  readonly first: boolean;
  readonly last: boolean;
}

const STEPS: Record<string, -1 | 1> = { ArrowUp: -1, ArrowDown: 1 };

/** One section of the draft's order. */
export function OutlineRow({ section, sections, first, last }: OutlineRowProps) {
  const { writes } = useWorkbench();
  const row = useRef<HTMLLIElement>(null);
  const { heading, included, role, byQuestion } = section;
  const onlyPicks = role === 'picks' && sections.filter((one) => one.role === 'picks').length === 1;
  const items = () => [
    ...(role === 'picks'
      ? [
          {
            label: text(byQuestion ? 'outline_ungroup' : 'outline_group'),
            onChoose: () => groupSection(writes, section, !byQuestion),
          },
        ]
      : []),
    ...(onlyPicks
      ? []
      : [{ label: text('outline_delete'), parted: true, onChoose: () => deleteSection(writes, section) }]),
  ];
  const choices = items();
  return (
    <li
      ref={row}
      class={included ? '' : 'left-out'}
      onKeyDown={(event) => {
        const step = STEPS[event.key];
        if (step === undefined || !event.altKey) return;
        event.preventDefault();
        moveSection(writes, sections, section, step);
      }}
    >
      <label class="choice">
        <input
          type="checkbox"
          checked={included}
          onChange={(event) => includeSection(writes, section, event.currentTarget.checked)}
        />
        <span dir="auto">{heading || text('outline_untitled')}</span>
      </label>
      <span class="count">{text(ROLE_NAMES[role])}</span>
      <IconButton
        label={text('outline_up', heading)}
        keys="Alt+ArrowUp"
        disabled={first}
        onPress={() => moveSection(writes, sections, section, -1)}
      >
        <UpIcon />
      </IconButton>
      <IconButton
        label={text('outline_down', heading)}
        keys="Alt+ArrowDown"
        disabled={last}
        onPress={() => moveSection(writes, sections, section, 1)}
      >
        <DownIcon />
      </IconButton>
      {choices.length > 0 && (
        <MenuButton label={text('outline_more', heading)} items={() => choices}>
          <MoreIcon />
        </MenuButton>
      )}
    </li>
  );
}
