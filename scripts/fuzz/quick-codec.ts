import { contentHash } from '../../src/model/content-hash.ts';
import { sidOf } from '../../src/sync/by-session.ts';
import type { Codec } from '../../src/sync/codec.ts';
import { type Contents, readContents, writeContents } from '../../src/sync/contents.ts';

function nameOf(sid: string, json: string): string {
  return `${sid}.${contentHash(json).toString(36)}`;
}

/**
 * A codec that neither packs nor encrypts, for long runs. What is in bytes that nobody has changed is read once and not
 * by every device.
 */
export function quickCodec(): Codec {
  const read = new WeakMap<Uint8Array, { readonly name: string; readonly contents: Contents }>();
  return {
    async seal(contents) {
      const json = writeContents(contents);
      return { name: nameOf(contents.sid, json), bytes: new TextEncoder().encode(json) };
    },
    async open(name, bytes) {
      const known = read.get(bytes);
      if (known !== undefined) return known.name === name ? known.contents : 'damaged';
      const json = new TextDecoder().decode(bytes);
      if (nameOf(sidOf(name), json) !== name) return 'damaged';
      const contents = readContents(json);
      if (typeof contents === 'object') read.set(bytes, { name, contents });
      return contents;
    },
  };
}
