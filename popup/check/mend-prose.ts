import { text } from '../../src/i18n/text.ts';
import { editProse } from '../../src/model/edit-prose.ts';
import type { Prose } from '../../src/model/prose.ts';
import { proseOfWords, stateOfWords, stateSaying } from '../../src/model/prose-state.ts';
import type { SectionText } from '../../src/model/section.ts';
import { saveProse, wordsOf } from '../../src/store/prose.ts';
import type { Writes } from '../../src/store/writes.ts';

/** Whether a change of a section's plain text can be made in its prose, with everything marked up that was. */
export function canMend(row: SectionText | undefined, words: string): boolean {
  return row === undefined || row.rich === null || editProse(proseOfWords(row), words) !== null;
}

async function say(writes: Writes, row: SectionText, prose: Prose): Promise<boolean> {
  const now = (await wordsOf(writes.database, row.id)) ?? row;
  const saved = await saveProse(writes.database, row.id, stateSaying(stateOfWords(now), prose));
  writes.note(`prose ${row.id}`, saved, () => say(writes, row, prose));
  return saved.ok;
}

/** Makes such a change in prose; it can be taken back as long as nobody has written on. */
export async function mendProse(writes: Writes, row: SectionText, words: string): Promise<void> {
  const before = proseOfWords(row);
  const after = editProse(before, words);
  if (after === null || !(await say(writes, row, after))) return;
  const takeBack = async () => {
    const now = await wordsOf(writes.database, row.id);
    if (now?.plain !== words) return 'changed' as const;
    return say(writes, row, before);
  };
  writes.remember({ words: text('check_mended'), takeBack });
}
