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

/** The host of an address, as people know it. */
export function hostOf(address: string): string {
  return hostInLetters(URL.parse(address)?.host ?? address);
}
