import { attempt } from '../../src/store/failure.ts';
import { setOpenSession } from '../../src/store/local.ts';
import type { Writes } from '../../src/store/writes.ts';

/** Opens a session: picks go to it from now on. */
export async function switchSession(writes: Writes, sid: string): Promise<boolean> {
  const result = await attempt(writes.database, () => setOpenSession(writes.database, sid));
  writes.note('open session', result, () => switchSession(writes, sid));
  if (result.ok) writes.told();
  return result.ok;
}
