import { useState } from 'preact/hooks';
import type { Change as Wanted } from '../../src/drafting/lint/finding.ts';
import type { Note } from '../../src/drafting/lint/lint.ts';
import { text } from '../../src/i18n/text.ts';
import { asShown } from '../../src/model/as-shown.ts';
import { useWorkbench } from '../workbench-context.ts';
import type { Checked } from './checked.ts';
import { storeChanges } from './mend.ts';
import { canMend, mendProse } from './mend-prose.ts';
import { NoteCard } from './note-card.tsx';
import type { Notes } from './use-notes.ts';

/** So many more are shown at a time. */
const MORE = 30;

/** Mends that nobody needs to look at one by one. */
const BY_THE_DOZEN = ['lost-space', 'doubled-space', 'handle-head'];

interface NotesListProps {
  readonly checked: Checked;
  readonly notes: Notes;
  onShow(pick: string): void;
}

/** Of notes of one rule, those whose first mends do not touch the same text. */
function together(notes: readonly Note[]): readonly Wanted[] {
  const touched = new Set<string>();
  return notes.flatMap(({ mends: [first] }) => {
    const targets =
      first?.changes.map((one) => ('pickId' in one ? one.pickId : 'sectionId' in one ? one.sectionId : '')) ?? [];
    if (first === undefined || targets.some((target) => touched.has(target))) return [];
    for (const target of targets) touched.add(target);
    return first.changes;
  });
}

/** Everything that was noticed about the draft. */
export function NotesList({ checked, notes: { open, left }, onShow }: NotesListProps) {
  const { writes } = useWorkbench();
  const [shown, setShown] = useState(MORE);
  const { session } = checked;
  const byId = new Map(checked.picks.map((pick) => [pick.id, asShown(pick, session)]));
  const mend = (wanted: readonly Wanted[], words: string) => {
    const inProse = wanted.flatMap((one) => {
      const row = one.kind === 'edit-text' ? checked.texts.get(one.sectionId) : undefined;
      return one.kind === 'edit-text' && row !== undefined && row.rich !== null ? [{ one, row }] : [];
    });
    const others = wanted.filter((change) => !inProse.some(({ one }) => one === change));
    if (others.length > 0) writes.change(storeChanges(checked, others), { done: words });
    for (const { one, row } of inProse) mendProse(writes, row, one.text);
  };
  const isPossible = (change: Wanted): boolean =>
    change.kind !== 'edit-text' || canMend(checked.texts.get(change.sectionId), change.text);
  const leave = ({ id }: Note, isLeft: boolean) => {
    const ignored = isLeft ? [...session.ignored, id] : session.ignored.filter((one) => one !== id);
    const done = text(isLeft ? 'check_left' : 'check_taken_up');
    writes.change([{ table: 'sessions', id: session.id, fields: { ignored } }], { done });
  };
  const card = (note: Note, isLeft: boolean) => (
    <NoteCard
      key={note.id}
      note={{ ...note, mends: note.mends.filter(({ changes }) => changes.every(isPossible)) }}
      picks={note.picks.flatMap((id) => byId.get(id) ?? [])}
      left={isLeft}
      onMend={(_, { changes }) => mend(changes, text('check_mended'))}
      onLeave={leave}
      onShow={onShow}
    />
  );
  const batches = BY_THE_DOZEN.map((rule) => open.filter((note) => note.rule === rule)).filter(
    ({ length }) => length > 1,
  );
  return (
    <>
      {open.length === 0 && <p class="empty">{text('check_nothing')}</p>}
      {batches.map((batch) => (
        <p key={batch[0]?.rule} class="batch">
          <button type="button" onClick={() => mend(together(batch), text('check_mended_all', batch.length))}>
            {text(`check_all_${(batch[0]?.rule ?? '').replaceAll('-', '_') as 'lost_space'}`, batch.length)}
          </button>
        </p>
      ))}
      <ul class="notes">{open.slice(0, shown).map((note) => card(note, false))}</ul>
      {open.length > shown && (
        <button type="button" class="quiet" onClick={() => setShown(shown + MORE)}>
          {text('check_more', open.length - shown)}
        </button>
      )}
      {left.length > 0 && (
        <details class="trash">
          <summary>
            {text('check_left_list')} <span class="count">{left.length}</span>
          </summary>
          <ul class="notes">{left.map((note) => card(note, true))}</ul>
        </details>
      )}
    </>
  );
}
