import browser from 'webextension-polyfill';
import type { Database } from '../../store/database.ts';
import { hereId } from '../../store/device-here.ts';
import { recall, remember } from '../../store/sync-memory.ts';

/*
 * Browsers may delete a database when the disk gets full, and leave `storage.local`: what is kept there tells a device that
 * has lost everything from a new one.
 */

/** That this device has synced, and as what. */
interface Marker {
  /** See `remoteId`. */
  readonly remote: string;
  readonly space: string;
  /** Its id. */
  readonly device: string;
}

const KEY = 'synced';

async function marker(): Promise<Marker | undefined> {
  // Nothing but `mark` writes there.
  return (await browser.storage.local.get(KEY))[KEY] as Marker | undefined;
}

/** Marks that this device has synced through a remote. */
export async function mark(database: Database, remote: string): Promise<void> {
  const [space, device] = [await recall(database, 'space'), await hereId(database)];
  if (space === null || device === undefined) return;
  const known = await marker();
  if (known?.remote === remote && known.space === space && known.device === device) return;
  await browser.storage.local.set({ [KEY]: { remote, space, device } satisfies Marker });
}

export function unmark(): Promise<void> {
  return browser.storage.local.remove(KEY);
}

/**
 * Whether this device has lost its database. It then becomes again what it was, so that the next round brings back what the
 * remote has.
 * @param remote the one that it syncs through
 */
export async function recognise(database: Database, remote: string): Promise<boolean> {
  const known = await marker();
  if (known?.remote !== remote) return false;
  return database.transaction('rw', ['local', 'sessions'], async () => {
    if ((await recall(database, 'remote')) !== null || (await database.sessions.count()) > 0) return false;
    // Something may have been written meanwhile, and has given the device another id: then it keeps that.
    if ((await hereId(database)) === undefined) await database.local.put({ key: 'device', value: known.device });
    await remember(database, 'space', known.space);
    await remember(database, 'remote', remote);
    return true;
  });
}
