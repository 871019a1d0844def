import { attempt } from '../../src/store/failure.ts';
import { openDueSession } from '../../src/store/sessions.ts';
import type { Writes } from '../../src/store/writes.ts';

/** Opens the session whose time has come. Where that cannot be done, the workbench says so by itself. */
export async function openDue(writes: Writes): Promise<void> {
  const due = await attempt(writes.database, () => openDueSession(writes.database, Date.now()));
  if (due.ok && due.value.opened) writes.told();
}
