import type { Remote } from '../../../src/sync/remote.ts';
import type { ServerAccess } from '../../../src/sync/remotes/ask-server.ts';
import type { RemoteKind } from '../../../src/sync/remotes/remote-kind.ts';

/** By its address, what each place holds. */
const places = new Map<string, Map<string, Uint8Array>>();

/** Keeps blobs for as long as the program runs: where a remote begins that is to keep them elsewhere. */
function openPlace({ address }: ServerAccess): Remote {
  const blobs = places.get(address) ?? new Map<string, Uint8Array>();
  places.set(address, blobs);
  return {
    async list() {
      return [...blobs].map(([name, { length }]) => ({ name, size: length }));
    },
    async get(name) {
      return blobs.get(name) ?? null;
    },
    async put(name, bytes) {
      blobs.set(name, bytes.slice());
    },
    async del(names) {
      for (const name of names) blobs.delete(name);
    },
  };
}

export const example: RemoteKind<'webdav'> = { kind: 'webdav', open: openPlace };
