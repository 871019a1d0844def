import { text } from '../../src/i18n/text.ts';
import { hostInLetters } from '../../src/model/punycode.ts';
import type { RemoteKind } from '../../src/model/sync-status.ts';
import type { SyncConfig } from '../../src/sync/config.ts';

/** What a host would call a way to sync. */
export function wayName(kind: RemoteKind): string {
  return text(`sync_way_${kind}`);
}

/** The address of what a device syncs through, if that is a server. */
export function addressOf(config: SyncConfig): string | null {
  if (config.kind === 'wordpress') return config.root;
  return 'address' in config ? config.address : null;
}

/** The host of the server, as people know it; null where there is none. */
export function hostOfWay(config: SyncConfig): string | null {
  const host = URL.parse(addressOf(config) ?? '')?.host;
  return host === undefined ? null : hostInLetters(host);
}
