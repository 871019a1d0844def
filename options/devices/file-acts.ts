import { text } from '../../src/i18n/text.ts';
import { SETTINGS } from '../../src/model/replica.ts';
import { attempt } from '../../src/store/failure.ts';
import { replicaOf } from '../../src/store/replica.ts';
import { openNewest } from '../../src/store/sessions.ts';
import type { Writes } from '../../src/store/writes.ts';
import { joinFile, makeFile } from '../../src/sync/carry.ts';
import { codecWith } from '../../src/sync/codec.ts';
import { download } from '../../src/ui/download.ts';

/** Without a key: it is for a device that has none yet. */
const codec = codecWith(null);

/** Saves all that a device has as one file. */
export async function saveFile(writes: Writes): Promise<void> {
  const { database } = writes;
  const made = await attempt(database, async () => {
    const sids = await database.sessions.toCollection().primaryKeys();
    return makeFile(replicaOf(database), codec, [...sids, SETTINGS]);
  });
  if (!made.ok) return writes.tell(text(`failure_${made.error.code}`));
  const name = `chat-highlights-${new Date().toISOString().slice(0, 10)}.chat-highlights`;
  download(name, 'application/octet-stream', made.value);
  writes.tell(text('sync_file_saved', name));
}

/** Joins what a file brings with what is here. Resolves to why not, in words, or null where it came in. */
export async function bringIn(writes: Writes, file: File): Promise<string | null> {
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    return text('options_file_unreadable', file.name, String(error));
  }
  const { database } = writes;
  const carried = await attempt(database, () => joinFile(replicaOf(database), codec, bytes));
  if (!carried.ok) return text(`failure_${carried.error.code}`);
  if (typeof carried.value === 'string') return text(`sync_file_${carried.value}`);
  const { changed, skipped } = carried.value;
  if (changed > 0) {
    // Else a device that has just begun would show no session.
    await attempt(database, () => openNewest(database));
    writes.told();
  }
  if (skipped.length > 0) return text('sync_file_skipped', skipped.length);
  writes.tell(changed === 0 ? text('sync_file_nothing') : text('sync_file_done', changed));
  return null;
}
