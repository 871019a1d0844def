import { carryOut, type Doomed, doom, doomLock, spare } from '../../src/store/doomed.ts';
import { newId } from '../../src/store/local.ts';
import type { Writes } from '../../src/store/writes.ts';

/** Holds the lock that says that taking back is offered, until it is called or the page ends. */
function offering(token: string): Promise<() => void> {
  return new Promise((resolve) => {
    navigator.locks.request(doomLock(token), () => new Promise<void>((release) => resolve(release)));
  });
}

/**
 * Deletes rows of the trash for ever. They are gone from every list at once, and deleted as soon as taking that back is no
 * longer offered: when what says so goes from the screen, or the page ends.
 * @param words say what was done
 */
export async function deleteForEver(writes: Writes, doomed: Doomed, words: string): Promise<void> {
  const { database } = writes;
  const token = newId();
  const key = `doomed ${doomed.ids.join(' ')}`;
  // Before the note: else another page that opens just then would take it for one that was left.
  const release = await offering(token);
  const isNoted = await doom(database, token, doomed);
  writes.note(key, isNoted, () => deleteForEver(writes, doomed, words).then(() => true));
  if (!isNoted.ok) return release();

  let isTakenBack = false;
  const done = {
    words,
    takeBack: async () => {
      isTakenBack = true;
      const spared = await writes.undo(key, () => spare(database, token));
      release();
      return spared;
    },
  };
  const finish = async (): Promise<boolean> => {
    const deleted = await carryOut(database, token);
    writes.note(key, deleted, finish);
    if (deleted.ok) await writes.told();
    return deleted.ok;
  };
  writes.remember(done);
  const offer = writes.notice.value;
  const end = writes.notice.subscribe(() => {
    if (writes.notice.value === offer) return;
    end();
    // Taking back clears the notice first.
    queueMicrotask(() => {
      if (isTakenBack) return;
      writes.forget(done);
      finish().finally(release);
    });
  });
}
