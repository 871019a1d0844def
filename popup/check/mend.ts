import type { Change as Wanted } from '../../src/drafting/lint/finding.ts';
import { asShown } from '../../src/model/as-shown.ts';
import { creditKey } from '../../src/model/credit-key.ts';
import { plainText } from '../../src/model/plain-text.ts';
import type { Change } from '../../src/store/changes.ts';
import type { Checked } from './checked.ts';

/** Credits everybody who is shown by this handle otherwise: also those who are shown by it only since a mend. */
function creditChange({ session, picks }: Checked, { site, handle, as }: Extract<Wanted, { kind: 'credit' }>): Change {
  const credits = { ...session.credits };
  for (const pick of picks) {
    if (pick.post.site !== site || asShown(pick, session).post.author.handle !== handle) continue;
    credits[creditKey(pick.post)] = as;
  }
  return { table: 'sessions', id: session.id, fields: { credits } };
}

function changeFor(checked: Checked, wanted: Wanted): Change | null {
  const { session, picks } = checked;
  switch (wanted.kind) {
    case 'edit-pick': {
      const pick = picks.find(({ id }) => id === wanted.pickId);
      if (pick === undefined) return null;
      const edited = wanted.text === plainText(pick.post.text) ? null : wanted.text;
      return { table: 'picks', id: pick.id, fields: { edited } };
    }
    case 'edit-text':
      return { table: 'texts', id: wanted.sectionId, fields: { plain: wanted.text } };
    case 'set-alt': {
      const pick = picks.find(({ id }) => id === wanted.pickId);
      if (pick === undefined) return null;
      return { table: 'picks', id: pick.id, fields: { alts: { ...pick.alts, [wanted.index]: wanted.alt } } };
    }
    case 'trash-pick':
      return { table: 'picks', id: wanted.pickId, fields: { deleted: true } };
    case 'credit':
      return creditChange(checked, wanted);
    case 'tags':
      return { table: 'sessions', id: session.id, fields: { keepsTags: wanted.keep } };
  }
}

/** What a mend writes into the store. Several credits of one mend become one change of the session. */
export function storeChanges(checked: Checked, wanted: readonly Wanted[]): Change[] {
  let { session } = checked;
  const changes: Change[] = [];
  for (const one of wanted) {
    const change = changeFor({ ...checked, session }, one);
    if (change === null) continue;
    if (change.table === 'sessions') session = { ...session, ...change.fields };
    changes.push(change);
  }
  return changes;
}
