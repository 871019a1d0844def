import { toBase64 } from '../../src/model/base64.ts';
import { typedAddress } from '../../src/model/typed-address.ts';
import { newKey } from '../../src/sync/codec.ts';
import type { SyncConfig } from '../../src/sync/config.ts';

/** A way to sync that has a server, and with it a key. */
export type ServerConfig = Extract<SyncConfig, { key: string }>;

/** A server as the host has typed it. */
export interface TypedServer {
  readonly kind: 'webdav' | 'couchdb';
  readonly address: string;
  readonly user: string;
  readonly password: string;
}

/** The address without what people may or may not write at its end. */
function bare(address: string): string {
  return address.replace(/\/+$/, '');
}

/**
 * How to sync through a server that was typed; null where its address is none.
 * @param now how this device syncs until then: whoever signs in anew where it does keeps the key
 */
export function serverConfig({ kind, address, user, password }: TypedServer, now: SyncConfig): ServerConfig | null {
  const page = typedAddress(address);
  if (page === null) return null;
  const known = now.kind === kind && bare(now.address) === bare(page.href) ? now.key : null;
  return { kind, address: bare(page.href), user: user.trim(), password, key: known ?? toBase64(newKey()) };
}

/** How to sync through a connected blog. */
export function blogConfig(root: string, now: SyncConfig): ServerConfig {
  const known = now.kind === 'wordpress' && now.root === root ? now.key : null;
  return { kind: 'wordpress', root, key: known ?? toBase64(newKey()) };
}
