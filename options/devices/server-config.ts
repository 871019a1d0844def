import { toBase64 } from '../../src/model/base64.ts';
import { typedAddress } from '../../src/model/typed-address.ts';
import { newKey } from '../../src/sync/codec.ts';
import type { SyncConfig } from '../../src/sync/config.ts';
import { findFolder } from '../../src/sync/remotes/webdav/find-folder.ts';

/** A way to sync that has a server, and with it a key. */
export type ServerConfig = Extract<SyncConfig, { key: string }>;

/** A server as the host has typed it. */
export interface TypedServer {
  readonly kind: 'webdav' | 'couchdb';
  readonly address: string;
  readonly user: string;
  readonly password: string;
}

/** A server that is tried. */
export interface Candidate {
  /** Any page there, for the browser's question. */
  readonly page: string;
  /**
   * How to sync through it, once it was found.
   * @throws RemoteError
   */
  find(): Promise<ServerConfig>;
}

/** The address without what people may or may not write at its end. */
function bare(address: string): string {
  return address.replace(/(?<!\/)\/+$/, '');
}

function freshKey(): string {
  return toBase64(newKey());
}

/**
 * A server that was typed; null where its address is none.
 * @param now how this device syncs until then: whoever signs in anew where it does keeps the key
 */
export function typedServer({ kind, address, user: typed, password }: TypedServer, now: SyncConfig): Candidate | null {
  const page = typedAddress(address);
  if (page === null) return null;
  const user = typed.trim();
  return {
    page: page.href,
    async find() {
      const found = kind === 'webdav' ? (await findFolder(address, user, password)).address : bare(page.href);
      const known = now.kind === kind && bare(now.address) === bare(found) ? now.key : null;
      return { kind, address: found, user, password, key: known ?? freshKey() };
    },
  };
}

/** A blog that is connected. */
export function connectedBlog(root: string, now: SyncConfig): Candidate {
  const known = now.kind === 'wordpress' && now.root === root ? now.key : null;
  return { page: root, find: async () => ({ kind: 'wordpress', root, key: known ?? freshKey() }) };
}

/** What a pairing code leads to. */
export function pairedServer(config: ServerConfig): Candidate {
  return { page: 'root' in config ? config.root : config.address, find: async () => config };
}
