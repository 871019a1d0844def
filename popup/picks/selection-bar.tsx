import { text } from '../../src/i18n/text.ts';
import type { Section } from '../../src/model/section.ts';
import { IconButton } from '../../src/ui/icon-button.tsx';
import { ChevronIcon } from '../../src/ui/icons/chevron.tsx';
import { CloseIcon } from '../../src/ui/icons/close.tsx';
import { TrashIcon } from '../../src/ui/icons/trash.tsx';
import { MenuButton } from '../../src/ui/menu-button.tsx';
import { moveAll, trashAll } from './bulk-acts.ts';
import { usePickActs } from './pick-acts-context.ts';

interface SelectionBarProps {
  readonly selected: ReadonlySet<string>;
  /** Those that take picks. */
  readonly sections: readonly Section[];
  /** All that the list shows now. */
  readonly shown: readonly string[];
  onSelect(selected: ReadonlySet<string>): void;
}

/** What can be done to several picks at once. */
export function SelectionBar({ selected, sections, shown, onSelect }: SelectionBarProps) {
  const acts = usePickActs();
  const clear = () => onSelect(new Set());
  const move = (section: Section) => async () => {
    if (await moveAll(acts, selected, section)) clear();
  };
  const trash = async () => {
    if (await trashAll(acts, selected)) clear();
  };
  return (
    <section class="selection-bar" aria-label={text('selection_label')}>
      <p role="status">{text('selection_count', selected.size)}</p>
      {selected.size < shown.length && (
        <button type="button" class="quiet" onClick={() => onSelect(new Set(shown))}>
          {text('selection_all', shown.length)}
        </button>
      )}
      <span class="spring" />
      <MenuButton
        label={text('selection_move')}
        named
        items={() => sections.map((section) => ({ label: section.heading, onChoose: move(section) }))}
      >
        {text('selection_move')} <ChevronIcon />
      </MenuButton>
      <IconButton label={text('workbench_trash')} onPress={trash}>
        <TrashIcon />
      </IconButton>
      <IconButton label={text('selection_clear')} onPress={clear}>
        <CloseIcon />
      </IconButton>
    </section>
  );
}
