import { fromBase64, toBase64 } from '../../model/base64.ts';
import { BLOB_NAME, type Listed, type Remote, RemoteError } from '../remote.ts';
import { problemOf } from './account-problem.ts';

/** What is used of `browser.storage.sync`. */
export interface Area {
  get(keys: null): Promise<Record<string, unknown>>;
  set(items: Record<string, string>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

/** Bytes that all blobs may take. Two devices that send at one time come to more before they hear of each other. */
const BUDGET = 90_000;
/** What the area takes (`QUOTA_BYTES`, `MAX_ITEMS`), for everybody who keeps something in it. */
const AREA = { bytes: 102_400, items: 512 } as const;
/** Characters: with its key it stays below the 8,192 bytes of an item (`QUOTA_BYTES_PER_ITEM`). */
const PIECE = 7900;
/** Three quarters of the budget: a session that takes more leaves no room for any other. */
const LARGEST = 50_000;

const KEY = /^b\.([\w-]+\.[\w-]+)\.(\d{1,3})-(\d{1,3})$/;

/** The blob that an item of the area is a piece of; null where it is none of ours. */
export function blobIn(key: string): string | null {
  return KEY.exec(key)?.[1] ?? null;
}

interface Piece {
  /** Of its blob. */
  readonly name: string;
  readonly key: string;
  /** From 0. */
  readonly index: number;
  readonly count: number;
  readonly text: string;
}

function pieceOf([key, text]: [string, unknown]): Piece | null {
  const [, name = '', index, count] = KEY.exec(key) ?? [];
  if (!BLOB_NAME.test(name) || typeof text !== 'string') return null;
  return { name, key, index: Number(index), count: Number(count), text };
}

function piecesIn(items: Record<string, unknown>): Piece[] {
  return Object.entries(items).flatMap((item) => pieceOf(item) ?? []);
}

/** The Base64 of a blob; null until all pieces have come: the browser brings each by itself. */
function wholeOf(pieces: readonly Piece[]): string | null {
  // Sealed on two devices, a blob may have been cut in two ways.
  for (const count of new Set(pieces.map((piece) => piece.count))) {
    const sorted = pieces.filter((piece) => piece.count === count).sort((a, b) => a.index - b.index);
    const isWhole = sorted.length === count && sorted.every(({ index }, at) => index === at);
    if (isWhole) return sorted.map(({ text }) => text).join('');
  }
  return null;
}

function sizeOf(base64: string): number {
  return (base64.length / 4) * 3 - (base64.endsWith('==') ? 2 : Number(base64.endsWith('=')));
}

function piecesFor(name: string, bytes: Uint8Array): Record<string, string> {
  const text = toBase64(bytes);
  const count = Math.max(1, Math.ceil(text.length / PIECE));
  const keys = Array.from({ length: count }, (_, index) => `b.${name}.${index}-${count}`);
  return Object.fromEntries(keys.map((key, index) => [key, text.slice(index * PIECE, (index + 1) * PIECE)]));
}

/** What the browser counts: bytes of the key and of the value's JSON. */
function weightOf(items: Record<string, unknown>): number {
  const { length } = new TextEncoder().encode(
    Object.entries(items)
      .map(([k, v]) => k + JSON.stringify(v))
      .join(''),
  );
  return length;
}

async function asked<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    throw problemOf(error);
  }
}

/**
 * The browser's own account: what is in `storage.sync` travels to every browser that is signed in to it. It takes little:
 * a blob is cut into pieces, each an item, and put by one write. A write that is refused for want of room counts as one
 * too, so that room is looked for before. Nothing in it is encrypted by us.
 */
export function accountRemote(area: Area): Remote {
  const read = () => asked(area.get(null));
  return {
    losesNothing: true,
    isTight: true,
    largest: LARGEST,

    async list() {
      const pieces = piecesIn(await read());
      return [...new Set(pieces.map(({ name }) => name))].flatMap((name): Listed[] => {
        const whole = wholeOf(pieces.filter((piece) => piece.name === name));
        return whole === null ? [] : [{ name, size: sizeOf(whole) }];
      });
    },

    async get(name) {
      const whole = wholeOf(piecesIn(await read()).filter((piece) => piece.name === name));
      if (whole === null) return null;
      try {
        return fromBase64(whole);
      } catch {
        // No piece of ours: nothing in it can be read.
        return new Uint8Array();
      }
    },

    async put(name, bytes) {
      const items = piecesFor(name, bytes);
      const all = { ...(await read()), ...items };
      const ours = Object.fromEntries(Object.entries(all).filter(([key]) => KEY.test(key)));
      const isFull = weightOf(ours) > BUDGET || weightOf(all) > AREA.bytes || Object.keys(all).length > AREA.items;
      if (isFull) throw new RemoteError('full', `no room for ${bytes.length} bytes in the browser's account`);
      await asked(area.set(items));
    },

    async del(names) {
      const keys = piecesIn(await read()).filter(({ name }) => names.includes(name));
      if (keys.length > 0) await asked(area.remove(keys.map(({ key }) => key)));
    },
  };
}
