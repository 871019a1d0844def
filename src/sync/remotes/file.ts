import * as z from 'zod/mini';
import { BLOB_NAME, type Remote } from '../remote.ts';

/** What every file of ours says of itself. */
const KIND = 'chat-highlights-sync';
const VERSION = 1;
/** Bytes of a file: more than any host has, and less than would hurt. */
const LARGEST = 200_000_000;
/** Bytes of its first line. */
const LONGEST = 4_000_000;

const Named = z.looseObject({ kind: z.literal(KIND), version: z.int().check(z.minimum(1)) });

/** The first line: which blobs follow it, one behind the other. */
const Head = z.looseObject({
  ...Named.shape,
  /** Name of what is sealed with the key of the file, and holds nothing. */
  key: z.string().check(z.maxLength(129)),
  blobs: z.array(z.tuple([z.string().check(z.regex(BLOB_NAME)), z.int().check(z.minimum(0))])),
});
type Head = z.infer<typeof Head>;

/** Why a file is not opened. `newer`: a version that is newer than this one wrote it. */
export type FileFlaw = 'not_ours' | 'newer' | 'cut_short' | 'damaged' | 'too_large';

/** A file as a remote, held in memory. */
export interface OpenFile {
  readonly remote: Remote;
  /** See `Head`; what the file was made with. */
  readonly key: string;
  /** The file as it is to be written now. */
  bytes(): Uint8Array<ArrayBuffer>;
}

function fileOf(key: string, blobs: Map<string, Uint8Array>): OpenFile {
  return {
    key,
    remote: {
      async list() {
        return [...blobs].map(([name, { length }]) => ({ name, size: length }));
      },
      async get(name) {
        return blobs.get(name) ?? null;
      },
      async put(name, bytes) {
        blobs.set(name, new Uint8Array(bytes));
      },
      async del(names) {
        for (const name of names) blobs.delete(name);
      },
    },
    bytes() {
      const head: Head = {
        kind: KIND,
        version: VERSION,
        key,
        blobs: [...blobs].map(([name, { length }]) => [name, length]),
      };
      const line = new TextEncoder().encode(`${JSON.stringify(head)}\n`);
      const parts = [line, ...blobs.values()];
      const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
      let at = 0;
      for (const part of parts) {
        whole.set(part, at);
        at += part.length;
      }
      return whole;
    },
  };
}

/** @param key see `Head` */
export function newFile(key: string): OpenFile {
  return fileOf(key, new Map());
}

function parse(line: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(line));
  } catch {
    return null;
  }
}

function headOf(bytes: Uint8Array): { readonly head: Head; readonly end: number } | FileFlaw {
  const beginning = new TextEncoder().encode(`{"kind":"${KIND}"`);
  if (bytes.length === 0 || !bytes.subarray(0, beginning.length).every((byte, at) => byte === beginning[at])) {
    return 'not_ours';
  }
  const end = bytes.subarray(0, LONGEST).indexOf(0x0a);
  if (end === -1) return bytes.length < LONGEST ? 'cut_short' : 'damaged';
  const said = parse(bytes.subarray(0, end));
  const named = Named.safeParse(said);
  if (named.success && named.data.version > VERSION) return 'newer';
  const head = Head.safeParse(said);
  return head.success ? { head: head.data, end: end + 1 } : 'damaged';
}

/** Opens a file that a device has made. What is in its blobs is checked as each is read. */
export function openFile(bytes: Uint8Array): OpenFile | FileFlaw {
  if (bytes.length > LARGEST) return 'too_large';
  const found = headOf(bytes);
  if (typeof found === 'string') return found;
  const { key, blobs: listed } = found.head;
  const blobs = new Map<string, Uint8Array>();
  let at = found.end;
  for (const [name, size] of listed) {
    if (size > bytes.length - at) return 'cut_short';
    blobs.set(name, bytes.subarray(at, at + size));
    at += size;
  }
  return at === bytes.length && blobs.size === listed.length ? fileOf(key, blobs) : 'damaged';
}
