import { useRef, useState } from 'preact/hooks';
import { text } from '../../src/i18n/text.ts';
import type { Pick } from '../../src/model/pick.ts';
import { textOf } from '../../src/model/pick-text.ts';
import { plainText } from '../../src/model/plain-text.ts';
import { LongList } from '../../src/ui/long-list.tsx';
import { usePickActs } from './pick-acts-context.ts';

/** What was thrown away, and can be brought back. */
export function Trash({ trash }: { trash: readonly Pick[] }) {
  const [open, setOpen] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  return (
    <details class="trash" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {text('workbench_trash_list')} <span class="count">{trash.length}</span>
      </summary>
      <ul ref={list}>
        {open && <LongList list={list} items={trash} row={(pick) => <TrashRow key={pick.id} pick={pick} />} />}
      </ul>
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
      <button type="button" aria-label={text('workbench_restore_by', handle)} onClick={() => acts.restore(pick)}>
        {text('workbench_restore')}
      </button>
    </li>
  );
}
