import { compact } from './compact.ts';
import type { Flaw } from './contents.ts';
import { heal } from './heal.ts';
import { push } from './push.ts';
import { BLOB_NAME, type Listed } from './remote.ts';
import { isSpace, meetSpace, type SpaceFound, type Sync } from './space.ts';

/** A blob that could not be joined. */
export interface Skipped {
  readonly name: string;
  readonly why: Flaw;
}

export interface Pulled {
  readonly space: SpaceFound;
  /** Rows that changed here. */
  readonly changed: number;
  /** Blobs that were joined. */
  readonly joined: number;
  /** Blobs that were listed and could not be joined. They are tried again at the next pull. */
  readonly skipped: readonly Skipped[];
  /** Bytes that the remote holds of ours. */
  readonly size: number;
  /** What it lists, spaces apart. */
  readonly blobs: readonly Listed[];
}

async function joinNew({ remote, replica, codec }: Sync, fresh: readonly Listed[]) {
  const skipped: Skipped[] = [];
  let joined = 0;
  let changed = 0;
  for (const { name } of fresh) {
    const bytes = await remote.get(name);
    // Deleted since it was listed: what was in it is in another.
    if (bytes === null) continue;
    const contents = await codec.open(name, bytes);
    if (typeof contents === 'string') {
      skipped.push({ name, why: contents });
      continue;
    }
    const { sid, rows, from } = contents;
    changed += await replica.join({ name, sid, size: bytes.length, state: 'joined', from }, rows);
    joined += 1;
  }
  return { skipped, joined, changed };
}

/**
 * Brings in what other devices have put, and puts right what the remote has lost. What was joined stays joined
 * wherever this is ended; nothing that is missing on the remote is ever taken away here.
 */
export async function pull(sync: Sync): Promise<Pulled> {
  const listed = (await sync.remote.list()).filter(({ name }) => BLOB_NAME.test(name));
  const size = listed.reduce((sum, blob) => sum + (blob.size ?? 0), 0);
  const space = await meetSpace(sync, listed);
  if (space !== 'ours') return { space, changed: 0, joined: 0, skipped: [], size, blobs: [] };
  const blobs = listed.filter((blob) => !isSpace(blob));
  const known = new Set((await sync.replica.blobs()).map(({ name }) => name));
  const { skipped, joined, changed } = await joinNew(
    sync,
    blobs.filter(({ name }) => !known.has(name)),
  );
  await heal(sync, blobs);
  return { space, changed, joined, skipped, size, blobs };
}

/**
 * One round: brings in, sends, and makes few blobs of many.
 * @param told hears what has come in before anything is sent: there may be no room for that
 */
export async function round(
  sync: Sync,
  told: (pulled: Pulled) => Promise<void> = async () => {},
): Promise<Pulled & { readonly sent: number }> {
  const pulled = await pull(sync);
  await told(pulled);
  if (pulled.space !== 'ours') return { ...pulled, sent: 0 };
  const sent = await push(sync);
  await compact(sync, pulled.blobs);
  return { ...pulled, sent };
}
