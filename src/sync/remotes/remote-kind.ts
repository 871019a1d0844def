import type { SyncConfig } from '../config.ts';
import type { Remote } from '../remote.ts';

/** What devices can sync through. */
export type Kind = Exclude<SyncConfig['kind'], 'off'>;

/** One kind of remote. */
export interface RemoteKind<K extends Kind> {
  readonly kind: K;
  open(config: Extract<SyncConfig, { kind: K }>): Remote;
}
