import { text } from '../../src/i18n/text.ts';
import { seenPosts } from '../../src/store/seen-posts.ts';
import { lazy } from '../../src/ui/lazy.tsx';
import { useLiveQuery } from '../../src/ui/use-live-query.ts';
import { useWorkbench } from '../workbench-context.ts';
import type { Checked } from './checked.ts';
import { NotesList } from './notes-list.tsx';
import { Numbers } from './numbers.tsx';
import { Thanks } from './thanks.tsx';
import { Twins } from './twins.tsx';
import { useNotes } from './use-notes.ts';

const StillThere = lazy(async () => (await import('../later.ts')).StillThere);

interface CheckPanelProps extends Omit<Checked, 'seen'> {
  /** Shows a pick in its place. */
  onShow(pick: string): void;
}

/** What is looked at before a draft goes out: mistakes, whose voices are in it, and whom to thank. */
export function CheckPanel({ onShow, ...draft }: CheckPanelProps) {
  const { database } = useWorkbench().writes;
  const live = useLiveQuery(() => seenPosts(database, draft.session.id));
  if (live.state === 'loading') return null;
  return <Check checked={{ ...draft, seen: live.state === 'ready' ? live.value : [] }} onShow={onShow} />;
}

function Check({ checked, onShow }: { checked: Checked; onShow: (pick: string) => void }) {
  const notes = useNotes(checked);
  if (checked.picks.length === 0 && checked.seen.length === 0) return <p class="empty">{text('check_empty')}</p>;
  return (
    <div class="check">
      <section aria-labelledby="check-notes">
        <h2 id="check-notes">
          {text('check_notes')} {notes !== null && <span class="count">{notes.open.length}</span>}
        </h2>
        {notes === null ? (
          <p class="empty">{text('check_looking')}</p>
        ) : (
          <NotesList checked={checked} notes={notes} onShow={onShow} />
        )}
      </section>
      <Twins picks={checked.picks} onShow={onShow} />
      <StillThere checked={checked} onShow={onShow} />
      <Numbers checked={checked} />
      <Thanks checked={checked} />
    </div>
  );
}
