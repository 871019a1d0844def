import type { Codec, Sealed } from './codec.ts';
import { isThere } from './is-there.ts';
import { BLOB_NAME, type Listed, type Remote, RemoteError } from './remote.ts';
import type { Replica } from './replica.ts';

/** What the names of spaces begin with, in the place of a session's id. */
const SPACE = 'space';

/** A remote holds the space that its devices have agreed on. */
export function isSpace({ name }: Listed): boolean {
  return name.startsWith(`${SPACE}.`);
}

export type SpaceFound =
  /** The one that this device belongs to. */
  | 'ours'
  /** Another one: the remote was set up anew, or this device was. */
  | 'foreign'
  /** It is sealed with another key. */
  | 'locked';

/** What syncs: this device's rows with a remote's blobs. */
export interface Sync {
  readonly remote: Remote;
  readonly replica: Replica;
  readonly codec: Codec;
}

/** The id in a space's blob; null where it is not there, or is sealed with another key. */
async function read({ remote, codec }: Sync, name: string): Promise<string | null> {
  const bytes = await remote.get(name);
  const contents = bytes === null ? 'damaged' : await codec.open(name, bytes);
  return typeof contents === 'object' ? (contents.from[0] ?? null) : null;
}

async function sealed({ codec }: Sync, id: string) {
  return codec.seal({ sid: SPACE, rows: {}, from: [id] });
}

/** Bytes by which whole spaces' blobs differ: some ids pack better than others. */
const SPREAD = 8;

/**
 * The names of the spaces that a remote lists, in order. Some servers keep what came of an upload that broke off: of such
 * a one no device has made its own, and it is none.
 * @param like a whole one
 */
function spacesIn(listed: readonly Listed[], like: Sealed): string[] {
  const isWhole = ({ name, size }: Listed) => size === null || name === like.name || size >= like.bytes.length - SPREAD;
  return listed
    .filter((blob) => isSpace(blob) && isWhole(blob))
    .map(({ name }) => name)
    .sort();
}

/** All that this device has is to be sent, as if nothing ever had been. */
async function startOver({ remote, replica }: Sync): Promise<void> {
  // Where there is nothing yet, there is room for every session again.
  await replica.remember('left-out', null);
  const known = await replica.blobs();
  await replica.soil('all');
  // They may have been put cut short, and nobody would put them again.
  const unsure = known.filter(({ bytes }) => bytes !== undefined).map(({ name }) => name);
  if (unsure.length > 0) await remote.del(unsure);
  await replica.forget(known.map(({ name }) => name));
}

/** Puts the space's blob again where it was cut short on its way: nobody else could read it. */
async function mend(sync: Sync, { name, bytes }: Sealed, listed: readonly Listed[]): Promise<void> {
  const size = listed.find((blob) => blob.name === name)?.size ?? null;
  if (size !== null && size !== bytes.length && !(await isThere(sync, name))) await sync.remote.put(name, bytes);
}

async function begin(sync: Sync, id: string): Promise<SpaceFound> {
  // First: after a crash in between, the next round finds a remote without a space again.
  await startOver(sync);
  const { name, bytes } = await sealed(sync, id);
  await sync.remote.put(name, bytes);
  await sync.replica.remember('space', id);
  return 'ours';
}

/**
 * Meets the remote's space. The first that a device meets becomes its own, and gets all that the device has; where there
 * is none, because nobody has begun one or the remote has lost everything, the device begins one, or its own anew. Of two
 * that devices have begun at one time, all of them end with the one whose name comes first.
 * @param listed all that the remote lists
 */
export async function meetSpace(sync: Sync, listed: readonly Listed[]): Promise<SpaceFound> {
  const own = await sync.replica.recall('space');
  const ours = own === null ? null : await sealed(sync, own);
  const spaces = spacesIn(listed, ours ?? (await sealed(sync, crypto.randomUUID())));
  const [first] = spaces;
  if (first === undefined) {
    if (ours !== null && (await sync.remote.get(ours.name)) !== null) {
      throw new RemoteError('busy', 'it does not list all that it holds');
    }
    return begin(sync, own ?? crypto.randomUUID());
  }
  const ownName = ours?.name ?? null;
  if (ours !== null) await mend(sync, ours, listed);
  if (ownName === first) return 'ours';
  const isKnown = ownName !== null && spaces.includes(ownName);
  if (own !== null && !isKnown) return 'foreign';
  const id = await read(sync, first);
  if (id === null) return isKnown ? 'ours' : 'locked';
  if (!isKnown) await startOver(sync);
  await sync.replica.remember('space', id);
  return 'ours';
}

/** The host's answer to a foreign space: what is here and what is there become one. */
export async function mergeSpaces(sync: Sync): Promise<SpaceFound> {
  await sync.replica.remember('space', null);
  return meetSpace(sync, await sync.remote.list());
}

/** The host's answer to a foreign space: what is there goes, and what is here takes its place. */
export async function replaceSpace(sync: Sync): Promise<void> {
  const listed = await sync.remote.list();
  await sync.remote.del(listed.filter(({ name }) => BLOB_NAME.test(name)).map(({ name }) => name));
  await begin(sync, crypto.randomUUID());
}
