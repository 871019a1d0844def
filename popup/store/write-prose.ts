import { saveProse } from '../../src/store/prose.ts';
import type { Writes } from '../../src/store/writes.ts';
import { forgetProse, type KeptProse } from './kept-prose.ts';

/** Saves prose, and shows it where that fails. Resolves to whether it is on the disk. */
export async function writeProse(writes: Writes, prose: KeptProse): Promise<boolean> {
  const result = await saveProse(writes.database, prose.id, prose.state);
  writes.note(`prose ${prose.id}`, result, () => writeProse(writes, prose), prose.words);
  if (result.ok) forgetProse(prose);
  return result.ok;
}
