import { randomBytes } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { type Remote, RemoteError, type RemoteProblem } from '../../../src/sync/remote.ts';

/** A place to sync through with nothing of ours in it, for one test. */
export interface Place {
  readonly remote: Remote;
  /** The same place, as a second device meets it. */
  again(): Promise<Remote>;
  /** Lays things beside the blobs that are none of ours. Answers with what tells whether all of them are still there. */
  litter(): Promise<() => Promise<boolean>>;
  close(): Promise<void>;
}

/** A place on a server, which people sign in to. */
export interface ServerPlace extends Place {
  /** The same place with a password that the server does not take. */
  refused(): Promise<{ readonly remote: Remote; readonly password: string }>;
  /** The same place where nobody answers. */
  gone(): Promise<Remote>;
}

/** What a remote holds without getting tight. */
export interface Room {
  /** Bytes of one blob. */
  readonly blob: number;
  /** Blobs of a few bytes. */
  readonly blobs: number;
}

const ROOM: Room = { blob: 300_000, blobs: 200 };

const NAME = 'Yv3kq0dLm_-Z.4Qm2x8wTzC0bN5rJ-e_HsA';

/** Every character that names are made of. */
const CHARACTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-';

const NAMES = [
  'a.b',
  '0.0',
  '_.-',
  '-.-',
  '_design.x',
  'settings.h',
  `${CHARACTERS}.x`,
  `x.${CHARACTERS}`,
  `${'W'.repeat(64)}.${'-'.repeat(64)}`,
];

/** Every value that a byte has, then chance. */
function bytesOf(length: number): Uint8Array {
  const bytes = new Uint8Array(randomBytes(length));
  for (let at = 0; at < Math.min(256, length); at += 1) bytes[at] = at;
  return bytes;
}

function text(words: string): Uint8Array {
  return new TextEncoder().encode(words);
}

async function namesIn(remote: Remote): Promise<string[]> {
  return (await remote.list()).map(({ name }) => name).sort();
}

async function got(remote: Remote, name: string): Promise<number[] | null> {
  const bytes = await remote.get(name);
  return bytes === null ? null : [...bytes];
}

/** What can be asked of a remote. */
const ASKED: Readonly<
  Record<keyof Pick<Remote, 'list' | 'get' | 'put' | 'del'>, (remote: Remote) => Promise<unknown>>
> = {
  list: (remote) => remote.list(),
  get: (remote) => remote.get(NAME),
  put: (remote) => remote.put(NAME, text('refused')),
  del: (remote) => remote.del([NAME]),
};

async function problemOf(asked: Promise<unknown>): Promise<RemoteError> {
  const error = await asked.then(
    () => expect.fail('there was no mistake'),
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(RemoteError);
  return error as RemoteError;
}

/** Opens places for tests, and closes them after each. */
function opener<P extends Place>(open: () => Promise<P>): () => Promise<P> {
  const opened: P[] = [];
  afterEach(async () => {
    for (const place of opened.splice(0)) await place.close();
  });
  return async () => {
    const place = await open();
    opened.push(place);
    return place;
  };
}

/** Puts a blob as syncing does: what a server cannot take in a rush is put again. */
async function putInTime(device: Remote, name: string, bytes: Uint8Array, tries = 4): Promise<void> {
  try {
    await device.put(name, bytes);
  } catch (error) {
    if (!(error instanceof RemoteError) || tries === 1) throw error;
    await putInTime(device, name, bytes, tries - 1);
  }
}

/** What the engine takes for granted of every remote. */
export function remoteContract(open: () => Promise<Place>, room: Room = ROOM): void {
  const place = opener(open);

  describe('keeps blobs', () => {
    it('has none at first', async () => {
      const { remote } = await place();
      expect(await remote.list()).toEqual([]);
      expect(await remote.get(NAME)).toBeNull();
    });

    it('may be asked for a blob, or to delete one, before anything else', async () => {
      expect(await (await place()).remote.get(NAME)).toBeNull();
      await (await place()).remote.del([NAME]);
    });

    it('may be given a blob before anything else', async () => {
      const { remote } = await place();
      await remote.put(NAME, text('first of all'));
      expect(await got(remote, NAME)).toEqual([...text('first of all')]);
    });

    it.each([1, 2, 400, 8_192, room.blob])('gives back %i bytes as they were put', async (length) => {
      const { remote, again } = await place();
      const bytes = bytesOf(length);
      await remote.put(NAME, bytes);
      for (const device of [remote, await again()]) {
        expect(Buffer.compare((await device.get(NAME)) ?? new Uint8Array(), bytes)).toBe(0);
        const [listed] = await device.list();
        expect(listed?.name).toBe(NAME);
        expect([bytes.length, null]).toContain(listed?.size);
      }
    });

    it('puts a view of a greater buffer alone', async () => {
      const { remote } = await place();
      await remote.put(NAME, text('before within behind').subarray(7, 13));
      expect(await got(remote, NAME)).toEqual([...text('within')]);
    });

    it.each(['\r\n', '\n\r\n', '{"a":1}', '<html></html>', '\u{feff}bom', '\0'])(
      'changes nothing in %j',
      async (words) => {
        const { remote } = await place();
        await remote.put(NAME, text(words));
        expect(await got(remote, NAME)).toEqual([...text(words)]);
      },
    );

    it('takes the same blob again, and again from another device', async () => {
      const { remote, again } = await place();
      for (const device of [remote, remote, await again()]) await device.put(NAME, bytesOf(400));
      expect(await namesIn(remote)).toEqual([NAME]);
      expect((await remote.get(NAME))?.length).toBe(400);
    });

    it('has one whole blob where the same was sealed twice', async () => {
      const { remote, again } = await place();
      const [one, other] = [bytesOf(400), bytesOf(400)];
      await remote.put(NAME, one);
      await (await again()).put(NAME, other);
      expect([[...one], [...other]]).toContainEqual(await got(remote, NAME));
    });

    it('takes every character and length that names may have, and tells capitals from small letters', async () => {
      const { remote, again } = await place();
      const names = [...NAMES, 'AbC.xYz', 'aBc.XyZ'];
      for (const name of names) await remote.put(name, text(name));
      const device = await again();
      expect(await namesIn(device)).toEqual([...names].sort());
      for (const name of names) expect(await got(device, name)).toEqual([...text(name)]);
      expect(await device.get('ABC.XYZ')).toBeNull();
      await device.del(names);
      expect(await remote.list()).toEqual([]);
    });

    it(`lists all of ${room.blobs}`, async () => {
      const { remote, again } = await place();
      const names = Array.from({ length: room.blobs }, (_, at) => `many.${String(at).padStart(4, '0')}`);
      for (const name of names) await remote.put(name, text(name));
      expect(await namesIn(remote)).toEqual(names);
      expect(await namesIn(await again())).toEqual(names);
      await remote.del(names);
      expect(await remote.list()).toEqual([]);
    });
  });

  describe('deletes blobs', () => {
    it('deletes those it is told to, and no others', async () => {
      const { remote, again } = await place();
      const names = ['a.1', 'a.2', 'a.10', 'b.1', 'ab.1'];
      for (const name of names) await remote.put(name, text(name));
      await remote.del(['a.1', 'b.1']);
      expect(await namesIn(remote)).toEqual(['a.10', 'a.2', 'ab.1']);
      expect(await remote.get('a.1')).toBeNull();
      expect(await (await again()).get('b.1')).toBeNull();
      expect(await got(remote, 'a.10')).toEqual([...text('a.10')]);
    });

    it('takes it for no mistake that there is nothing to delete', async () => {
      const { remote, again } = await place();
      await remote.del([]);
      await remote.put('a.1', text('one'));
      await remote.put('a.2', text('two'));
      await (await again()).del(['a.1']);
      await remote.del(['none.1', 'a.1', 'none.2', 'a.2']);
      expect(await remote.list()).toEqual([]);
    });

    it('takes a blob again that was deleted', async () => {
      const { remote, again } = await place();
      for (const device of [remote, await again(), remote]) {
        await device.put(NAME, bytesOf(300));
        expect((await device.get(NAME))?.length).toBe(300);
        await device.del([NAME]);
        expect(await device.get(NAME)).toBeNull();
      }
      await remote.put(NAME, bytesOf(20));
      expect(await namesIn(await again())).toEqual([NAME]);
    });
  });

  describe('is shared', () => {
    it('shows each device what the other does, at once', async () => {
      const { remote, again } = await place();
      const other = await again();
      await remote.put('a.1', text('here'));
      expect(await namesIn(other)).toEqual(['a.1']);
      await other.put('a.2', text('there'));
      expect(await namesIn(remote)).toEqual(['a.1', 'a.2']);
      await remote.del(['a.2']);
      expect(await namesIn(other)).toEqual(['a.1']);
      expect(await other.get('a.2')).toBeNull();
    });

    it('takes blobs from two devices at one time', async () => {
      const { remote, again } = await place();
      const devices = [remote, await again()];
      const names = Array.from({ length: 24 }, (_, at) => `at-once.${String(at).padStart(2, '0')}`);
      await Promise.all(names.map((name, at) => putInTime(devices[at % 2] ?? remote, name, text(name))));
      expect(await namesIn(remote)).toEqual(names);
      for (const name of names) expect(await got(remote, name)).toEqual([...text(name)]);
    });

    it('takes one blob from two devices at one time, or asks one of them for patience', async () => {
      const { remote, again } = await place();
      const devices = [remote, await again(), remote, await again()];
      const bytes = bytesOf(5_000);
      const put = await Promise.allSettled(devices.map((device) => device.put(NAME, bytes)));
      for (const { reason } of put.filter((one) => one.status === 'rejected')) {
        expect(reason).toBeInstanceOf(RemoteError);
        expect(reason).toMatchObject({ problem: 'busy' });
      }
      for (const device of devices) await device.put(NAME, bytes);
      expect(await namesIn(remote)).toEqual([NAME]);
      expect(await got(remote, NAME)).toEqual([...bytes]);
    });

    it('leaves what else lies there alone', async () => {
      const { remote, litter } = await place();
      await remote.put(NAME, text('ours'));
      const isThere = await litter();
      expect(await isThere()).toBe(true);
      expect(await namesIn(remote)).toEqual([NAME]);
      await remote.del(await namesIn(remote));
      expect(await remote.list()).toEqual([]);
      expect(await isThere()).toBe(true);
    });
  });
}

/** What is asked of a remote that is a server, besides. */
export function serverContract(open: () => Promise<ServerPlace>, room: Room = ROOM): void {
  remoteContract(open, room);

  describe('fails', () => {
    const place = opener(open);
    const calls = Object.entries(ASKED);

    async function expectProblem(remote: Remote, ask: (of: Remote) => Promise<unknown>, problem: RemoteProblem) {
      const error = await problemOf(ask(remote));
      expect([error.problem, error.retryAfter]).toEqual([problem, null]);
      return error;
    }

    it.each(calls)('to %s where the password is not taken, and does not tell it', async (_, ask) => {
      const { remote, refused } = await place();
      await remote.put(NAME, text('ours'));
      const other = await refused();
      const { message } = await expectProblem(other.remote, ask, 'signed_out');
      expect(message).not.toContain(other.password);
      expect(message).not.toContain(encodeURIComponent(other.password));
      expect(await got(remote, NAME)).toEqual([...text('ours')]);
    });

    it.each(calls)('to %s where nobody answers', async (_, ask) => {
      await expectProblem(await (await place()).gone(), ask, 'offline');
    });
  });
}
