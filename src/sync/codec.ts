import { sidOf } from './by-session.ts';
import { type Contents, type Flaw, readContents, writeContents } from './contents.ts';
import { lengthen, shorten } from './tokens.ts';

/** First byte of every blob. */
const FORMAT = 1;
const ENCRYPTED = 1;
const SHORTENED = 2;
/** Characters of JSON; above, deflate does better alone. */
const SHORTEN_BELOW = 8000;
/** Bytes that a blob may unpack to: more than any session has, and less than would hurt. */
const LARGEST = 200_000_000;
/** The same of a shortened one: each of its bytes may stand for some two hundred. */
const LARGEST_SHORT = LARGEST / 200;
const IV = 12;

/** What encrypts, and names what is encrypted. */
export interface Keys {
  readonly encrypt: CryptoKey;
  readonly name: CryptoKey;
}

/** A random 256-bit key, as pairing codes carry it. */
export function newKey(): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(32));
}

/** @param key 32 bytes; each of the two uses gets a key of its own from it (HKDF) */
export async function keysOf(key: Uint8Array<ArrayBuffer>): Promise<Keys> {
  const whole = await crypto.subtle.importKey('raw', key, 'HKDF', false, ['deriveKey']);
  const from = (info: string) => ({
    name: 'HKDF',
    hash: 'SHA-256',
    salt: new Uint8Array(),
    info: new TextEncoder().encode(`chat-highlights ${info}`),
  });
  const [encrypt, name] = await Promise.all([
    crypto.subtle.deriveKey(from('blob'), whole, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']),
    crypto.subtle.deriveKey(from('name'), whole, { name: 'HMAC', hash: 'SHA-256', length: 256 }, false, ['sign']),
  ]);
  return { encrypt, name };
}

function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
  largest = LARGEST,
) {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = new Blob([bytes]).stream().pipeThrough<Uint8Array>(stream).getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    length += read.value.length;
    if (length > largest) {
      await reader.cancel();
      throw new RangeError('unpacks to more than any blob of ours');
    }
    parts.push(read.value);
  }
  return joined(...parts);
}

/** 128 bits, in the characters that names are made of. */
function nameOf(digest: ArrayBuffer): string {
  const characters = String.fromCharCode(...new Uint8Array(digest, 0, 16));
  return btoa(characters).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

async function digestOf(text: Uint8Array<ArrayBuffer>, keys: Keys | null): Promise<string> {
  return nameOf(
    keys === null ? await crypto.subtle.digest('SHA-256', text) : await crypto.subtle.sign('HMAC', keys.name, text),
  );
}

/** What nobody else's blob can be taken for: the format, and whose it says it is. */
function sealOf(sid: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`${FORMAT} ${sid}`);
}

/** A blob as it is put. */
export interface Sealed {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface Codec {
  /** The same contents give the same name, whichever device seals them. */
  seal(contents: Contents): Promise<Sealed>;
  /** Checks that the bytes are those that were put under the name, and reads them. */
  open(name: string, bytes: Uint8Array): Promise<Contents | Flaw>;
}

/**
 * Blobs are a byte of format, a byte of flags, for encrypted ones 12 bytes of IV, and deflated JSON. They are named by
 * their session and by a hash of their text: SHA-256, or HMAC where they are encrypted (AES-GCM), so that a name tells
 * nothing of what is in it.
 * @param keys null: for a remote that is private without
 */
export function codecWith(keys: Keys | null): Codec {
  return {
    async seal(contents) {
      const json = writeContents(contents);
      const isShort = json.length < SHORTEN_BELOW;
      const text = new TextEncoder().encode(json);
      const name = `${contents.sid}.${await digestOf(text, keys)}`;
      const packed = await through(
        isShort ? new TextEncoder().encode(shorten(json, contents.sid)) : text,
        new CompressionStream('deflate-raw'),
      );
      const flags = (keys === null ? 0 : ENCRYPTED) | (isShort ? SHORTENED : 0);
      const head = Uint8Array.of(FORMAT, flags);
      if (keys === null) return { name, bytes: joined(head, packed) };
      const iv = crypto.getRandomValues(new Uint8Array(IV));
      const additionalData = sealOf(contents.sid);
      const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, keys.encrypt, packed);
      return { name, bytes: joined(head, iv, new Uint8Array(sealed)) };
    },

    async open(name, bytes) {
      const [format = 0, flags = 0] = bytes;
      if (format > FORMAT || (flags & ~(ENCRYPTED | SHORTENED)) !== 0) return 'newer';
      if (format !== FORMAT || (flags & ENCRYPTED) === (keys === null ? ENCRYPTED : 0)) return 'damaged';
      const sid = sidOf(name);
      try {
        let packed = new Uint8Array(bytes.subarray(2));
        if (keys !== null) {
          const [iv, additionalData] = [packed.subarray(0, IV), sealOf(sid)];
          const how = { name: 'AES-GCM', iv, additionalData };
          packed = new Uint8Array(await crypto.subtle.decrypt(how, keys.encrypt, packed.subarray(IV)));
        }
        const isShort = (flags & SHORTENED) !== 0;
        const unpacked = await through(
          packed,
          new DecompressionStream('deflate-raw'),
          isShort ? LARGEST_SHORT : LARGEST,
        );
        const read = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(unpacked);
        const json = isShort ? lengthen(read, sid) : read;
        if (`${sid}.${await digestOf(new TextEncoder().encode(json), keys)}` !== name) return 'damaged';
        const contents = readContents(json);
        return typeof contents === 'object' && contents.sid !== sid ? 'damaged' : contents;
      } catch {
        // Cut short, changed on the way, or sealed with another key: the hash or the seal does not fit.
        return 'damaged';
      }
    },
  };
}
