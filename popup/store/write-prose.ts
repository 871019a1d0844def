import { saveProse } from '../../src/store/prose.ts';
import { forgetProse, type KeptProse } from './kept-prose.ts';
import type { Writes } from './writes.ts';

/** Saves prose, and shows it where that fails. Resolves to whether it is on the disk. */
export async function writeProse(writes: Writes, prose: KeptProse): Promise<boolean> {
  const result = await saveProse(writes.database, prose.id, prose.state);
  writes.note(`prose ${prose.id}`, result, () => writeProse(writes, prose), prose.words);
  if (result.ok) forgetProse(prose);
  return result.ok;
}

/** Saves what an earlier page could not; what belongs to no section any more is dropped. */
export async function writeKeptProse(writes: Writes, kept: readonly KeptProse[]): Promise<void> {
  for (const prose of kept) {
    const isThere = (await writes.database.texts.get(prose.id)) !== undefined;
    if (isThere) await writeProse(writes, prose);
    else forgetProse(prose);
  }
}
