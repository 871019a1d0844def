import { text } from '../../src/i18n/text.ts';
import type { Pick } from '../../src/model/pick.ts';
import { IconButton } from '../../src/ui/icon-button.tsx';
import { DownIcon } from '../../src/ui/icons/down.tsx';
import { EditIcon } from '../../src/ui/icons/edit.tsx';
import { MoreIcon } from '../../src/ui/icons/more.tsx';
import { TrashIcon } from '../../src/ui/icons/trash.tsx';
import { UpIcon } from '../../src/ui/icons/up.tsx';
import type { MenuItem } from '../../src/ui/menu.tsx';
import { MenuButton } from '../../src/ui/menu-button.tsx';
import { isWebAddress } from '../web-address.ts';
import type { PickActs } from './pick-acts.ts';
import { usePickActs } from './pick-acts-context.ts';
import { throwAway } from './throw-away.ts';

interface PickToolsProps {
  readonly pick: Pick;
  readonly section: string;
  readonly first: boolean;
  readonly last: boolean;
  readonly equipped: boolean;
  readonly tabIndex: number;
  onEdit(): void;
}

function menuItems(acts: PickActs, { pick, section, first, last, onEdit }: PickToolsProps): MenuItem[] {
  const step = (steps: number) => () => acts.step(pick, section, steps);
  const { url } = pick.post;
  const items: (MenuItem | null)[] = [
    { label: text('workbench_edit'), keys: 'E', onChoose: onEdit },
    acts.pullQuote === null ? null : { label: text('workbench_pull_quote'), onChoose: () => acts.useAsPullQuote(pick) },
    isWebAddress(url) ? { label: text('workbench_open_post'), href: url, onChoose: () => {} } : null,
    { label: text('selection_select'), keys: 'X', onChoose: () => acts.select(pick.id) },
    pick.post.optedOut
      ? { label: text(pick.insists ? 'insist_not' : 'insist'), onChoose: () => acts.insist(pick, !pick.insists) }
      : null,
    ...acts.sections.flatMap(({ id, heading }, index) =>
      id === section
        ? []
        : [
            {
              label: text('workbench_move_to', heading),
              ...(index < 9 ? { keys: String(index + 1) } : {}),
              parted: acts.sections.find((one) => one.id !== section)?.id === id,
              onChoose: () => acts.toSection(pick, id),
            },
          ],
    ),
    first ? null : { label: text('workbench_up'), keys: 'Alt+↑', parted: true, onChoose: step(-1) },
    last ? null : { label: text('workbench_down'), keys: 'Alt+↓', parted: first, onChoose: step(1) },
    first ? null : { label: text('workbench_move_top'), keys: 'Alt+Home', onChoose: step(-Infinity) },
    last ? null : { label: text('workbench_move_end'), keys: 'Alt+End', onChoose: step(Infinity) },
    { label: text('workbench_trash'), keys: 'Delete', parted: true, onChoose: () => throwAway(acts, pick) },
  ];
  return items.filter((item) => item !== null);
}

/** What can be done to a pick: all of it in a menu, and the most usual beside it in the row that is being used. */
export function PickTools(props: PickToolsProps) {
  const acts = usePickActs();
  const { pick, section, first, last, equipped, tabIndex, onEdit } = props;
  return (
    <div class="pick-tools">
      {equipped && (
        <>
          <IconButton label={text('workbench_edit')} keys="E" tabIndex={tabIndex} onPress={onEdit}>
            <EditIcon />
          </IconButton>
          <IconButton
            label={text('workbench_up')}
            keys="Alt+ArrowUp"
            tabIndex={tabIndex}
            disabled={first}
            onPress={() => acts.step(pick, section, -1)}
          >
            <UpIcon />
          </IconButton>
          <IconButton
            label={text('workbench_down')}
            keys="Alt+ArrowDown"
            tabIndex={tabIndex}
            disabled={last}
            onPress={() => acts.step(pick, section, 1)}
          >
            <DownIcon />
          </IconButton>
          <IconButton
            label={text('workbench_trash')}
            keys="Delete"
            tabIndex={tabIndex}
            onPress={() => throwAway(acts, pick)}
          >
            <TrashIcon />
          </IconButton>
        </>
      )}
      <MenuButton label={text('workbench_more')} tabIndex={tabIndex} items={() => menuItems(acts, props)}>
        <MoreIcon />
      </MenuButton>
    </div>
  );
}
