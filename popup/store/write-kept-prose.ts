import { text } from '../../src/i18n/text.ts';
import { wordsOf } from '../../src/store/prose.ts';
import type { Writes } from '../../src/store/writes.ts';
import { forgetProse, keptProse } from './kept-prose.ts';
import { writeProse } from './write-prose.ts';

/** Saves what an earlier page could not; what belongs to no section any more is dropped. */
export async function writeKeptProse(writes: Writes): Promise<void> {
  const { kept, damaged } = keptProse();
  if (damaged) writes.tell(text('workbench_unsaved_damaged'));
  for (const prose of kept) {
    const isThere = (await wordsOf(writes.database, prose.id)) !== undefined;
    if (isThere) await writeProse(writes, prose);
    else forgetProse(prose);
  }
}
