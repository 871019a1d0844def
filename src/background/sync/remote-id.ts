import { sha256 } from '../../publishing/outbox/sha256.ts';
import type { SyncConfig } from '../../sync/config.ts';

/** A remote that is one. */
export type RemoteConfig = Exclude<SyncConfig, { kind: 'off' }>;

function partsOf(config: RemoteConfig): readonly string[] {
  switch (config.kind) {
    case 'account':
      return [];
    case 'wordpress':
      return [config.root, config.key];
    default:
      return [config.address, config.user, config.key];
  }
}

/** What names a remote, and tells nothing of its key. A password may change: the remote stays the same one. */
export function remoteId(config: RemoteConfig): Promise<string> {
  return sha256(JSON.stringify([config.kind, ...partsOf(config)]));
}
