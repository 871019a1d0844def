import type { SyncConfig } from '../config.ts';
import type { Remote } from '../remote.ts';
import { couchdb } from './couchdb.ts';
import { webdav } from './webdav.ts';

/** Every kind of remote there is. */
export const remotes = [couchdb, webdav] as const;

/** What this device syncs through; null: nothing. */
export function openRemote(config: SyncConfig): Remote | null {
  const found = remotes.find(({ kind }) => kind === config.kind);
  // The compiler does not see that both are of one kind.
  return found?.open(config as never) ?? null;
}
