import { useRef, useState } from 'preact/hooks';
import { text } from '../../src/i18n/text.ts';
import type { Pick } from '../../src/model/pick.ts';
import { textOf } from '../../src/model/pick-text.ts';
import { plainText } from '../../src/model/plain-text.ts';
import { LongList } from '../../src/ui/long-list.tsx';
import { deleteForEver } from '../purge/delete-for-ever.ts';
import { PurgeButton } from '../purge/purge-button.tsx';
import { useDoomed } from '../purge/use-doomed.ts';
import { useWorkbench } from '../workbench-context.ts';
import { usePickActs } from './pick-acts-context.ts';

/** What was thrown away, and can be brought back or deleted for ever. */
export function Trash({ trash }: { trash: readonly Pick[] }) {
  const { writes } = useWorkbench();
  const [open, setOpen] = useState(false);
  const doomed = useDoomed();
  const shown = trash.filter(({ id }) => !doomed.has(id));
  const list = useRef<HTMLUListElement>(null);
  if (shown.length === 0) return null;
  const empty = () => {
    const all = { table: 'picks', ids: shown.map(({ id }) => id) } as const;
    deleteForEver(writes, all, text('purge_all_done', shown.length));
  };
  return (
    <details class="trash" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {text('workbench_trash_list')} <span class="count">{shown.length}</span>
      </summary>
      <ul ref={list}>
        {open && <LongList list={list} items={shown} row={(pick) => <TrashRow key={pick.id} pick={pick} />} />}
      </ul>
      <p class="hint">{text('purge_hint')}</p>
      <p>
        <button type="button" class="quiet danger" onClick={empty}>
          {text('purge_all')}
        </button>
      </p>
    </details>
  );
}

function TrashRow({ pick }: { pick: Pick }) {
  const acts = usePickActs();
  const { handle } = pick.post.author;
  return (
    <li>
      <p dir="auto">
        <bdi class="handle">@{handle}</bdi> {plainText(textOf(pick)).slice(0, 200)}
      </p>
      <span class="trash-acts">
        <button type="button" aria-label={text('workbench_restore_by', handle)} onClick={() => acts.restore(pick)}>
          {text('workbench_restore')}
        </button>
        <PurgeButton
          label={text('purge_pick_named', handle)}
          doomed={{ table: 'picks', ids: [pick.id] }}
          done={text('purge_pick_done', handle)}
        />
      </span>
    </li>
  );
}
