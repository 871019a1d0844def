import { attempt } from './failure.ts';
import { keptUnsaved } from './unsaved.ts';
import type { Writes } from './writes.ts';

/**
 * Saves what an earlier page could not before it ended.
 * @param onDamaged called where there was more, which cannot be read
 */
export async function saveKept(writes: Writes, onDamaged: () => void): Promise<void> {
  const kept = await attempt(writes.database, () => keptUnsaved(writes.database));
  writes.note('kept', kept, () => saveKept(writes, onDamaged).then(() => true));
  if (!kept.ok) return;
  if (kept.value.damaged) onDamaged();
  for (const change of kept.value.changes) {
    const words = Object.values(change.fields).filter((value) => typeof value === 'string');
    await writes.change([change], { words: words.join(' ') });
  }
}
