import { text } from '../../src/i18n/text.ts';
import type { LostValue } from '../../src/store/history.ts';
import type { Writes } from '../../src/store/writes.ts';

/**
 * Puts a value back that was overwritten; what stands there now can be had again by undoing that.
 * @param what what the host calls it
 */
export async function bringBack(writes: Writes, { table, row, field, value }: LostValue, what: string): Promise<void> {
  await writes.change([{ table, id: row, fields: { [field]: value } }], { done: text('sync_lost_came_back', what) });
}
