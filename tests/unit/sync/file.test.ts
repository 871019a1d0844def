import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { patchRow } from '../../../src/model/row.ts';
import { joinFile, makeFile } from '../../../src/sync/carry.ts';
import { codecWith, keysOf, newKey } from '../../../src/sync/codec.ts';
import { newFile, type OpenFile, openFile } from '../../../src/sync/remotes/file.ts';
import { remoteContract } from '../../sync/support/remote-contract.ts';
import { accountDevice } from './support/account-device.ts';
import { beginSession, pickPosts } from './support/made-up-session.ts';

function text(words: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(words);
}

function opened(bytes: Uint8Array): OpenFile {
  const file = openFile(bytes);
  if (typeof file === 'string') throw new Error(file);
  return file;
}

describe('a file as a remote', () => {
  remoteContract(
    async () => {
      const { remote } = newFile('k.k');
      return { remote, again: async () => remote, litter: async () => async () => true, close: async () => {} };
    },
    { blob: 1_000_000, blobs: 2000 },
  );

  it('holds after it was written what it held before', async () => {
    const file = newFile('k.k');
    const blobs = [text('one\n'), new Uint8Array(), new Uint8Array([0, 10, 255])];
    for (const [index, bytes] of blobs.entries()) await file.remote.put(`a.${index}`, bytes);
    const again = opened(file.bytes());
    expect(again.key).toBe('k.k');
    expect(await again.remote.list()).toEqual(blobs.map(({ length }, index) => ({ name: `a.${index}`, size: length })));
    for (const [index, bytes] of blobs.entries()) expect(await again.remote.get(`a.${index}`)).toEqual(bytes);
    expect(again.bytes()).toEqual(file.bytes());
  });
});

describe('openFile', () => {
  const head = (fields: object) => text(`${JSON.stringify({ kind: 'chat-highlights-sync', ...fields })}\n`);

  it.each([
    ['nothing', text(''), 'not_ours'],
    ['a backup', text('{"kind":"chat-highlights-backup","version":1}'), 'not_ours'],
    ['bytes', new Uint8Array(1000).fill(255), 'not_ours'],
    ['a first line without an end', head({ version: 1, key: 'k.k', blobs: [] }).subarray(0, 40), 'cut_short'],
    ['less than it lists', head({ version: 1, key: 'k.k', blobs: [['a.b', 1]] }), 'cut_short'],
    ['sizes that no file has', head({ version: 1, key: 'k.k', blobs: [['a.b', 2 ** 53 - 1]] }), 'cut_short'],
    ['a newer version', head({ version: 2, all: 'new' }), 'newer'],
    ['a size below nothing', head({ version: 1, key: 'k.k', blobs: [['a.b', -1]] }), 'damaged'],
    ['a size that is no number', head({ version: 1, key: 'k.k', blobs: [['a.b', '1']] }), 'damaged'],
    ['a name that is none', head({ version: 1, key: 'k.k', blobs: [['../a', 0]] }), 'damaged'],
    [
      'one name twice',
      head({
        version: 1,
        key: 'k.k',
        blobs: [
          ['a.b', 0],
          ['a.b', 0],
        ],
      }),
      'damaged',
    ],
    [
      'more than it lists',
      text(`${new TextDecoder().decode(head({ version: 1, key: 'k.k', blobs: [] }))}more`),
      'damaged',
    ],
    ['a line that is no JSON', text('{"kind":"chat-highlights-sync"]\n'), 'damaged'],
    ['a line that does not end', text(`{"kind":"chat-highlights-sync"${' '.repeat(4_000_000)}`), 'damaged'],
    ['too much', new Uint8Array(200_000_001), 'too_large'],
  ] as const)('says of %s what it is', (_, bytes, flaw) => {
    expect(openFile(bytes)).toBe(flaw);
  });

  it('throws nothing, whatever it is given', () => {
    const json = fc.oneof(fc.json(), fc.string());
    const line = json.map((rest) => text(`{"kind":"chat-highlights-sync",${rest.slice(1)}\n`));
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array(), line), (bytes) => {
        const file = openFile(bytes);
        expect(['string', 'object']).toContain(typeof file);
      }),
    );
  });
});

describe('carrying a file to another device', () => {
  const key = newKey();
  const codec = async () => codecWith(await keysOf(key));

  /** Two devices, one of which has a session. */
  async function pair() {
    const clock = { now: Date.UTC(2026, 0, 7, 20) };
    const [attic, boat] = [accountDevice('attic', clock), accountDevice('boat', clock)];
    const sid = beginSession(attic.replica, 1);
    await pickPosts(attic.replica, sid, 1, 0, 20);
    return { clock, attic, boat, sid };
  }

  it('brings there and back what each has', async () => {
    const { clock, attic, boat, sid } = await pair();
    const there = await makeFile(attic.replica, await codec(), attic.replica.sids());
    expect(await joinFile(boat.replica, await codec(), there)).toEqual({ changed: 25, skipped: [] });
    expect(boat.state(sid)).toEqual(attic.state(sid));
    clock.now += 1000;
    await pickPosts(boat.replica, sid, 1, 20, 30);
    await pickPosts(attic.replica, sid, 1, 30, 35);
    const back = await makeFile(boat.replica, await codec(), boat.replica.sids());
    expect(await joinFile(attic.replica, await codec(), back)).toEqual({ changed: 10, skipped: [] });
    expect(attic.replica.rows(sid)).toHaveLength(25 + 10 + 5);
    expect(await joinFile(attic.replica, await codec(), back)).toEqual({ changed: 0, skipped: [] });
  });

  it('tells nothing to whoever has not got the key', async () => {
    const { attic, boat } = await pair();
    const file = await makeFile(attic.replica, await codec(), attic.replica.sids());
    expect(new TextDecoder('latin1').decode(file)).not.toMatch(/Inkwell|imogen|gethin/i);
    expect(await joinFile(boat.replica, codecWith(await keysOf(newKey())), file)).toBe('other_key');
    expect(await joinFile(boat.replica, codecWith(null), file)).toBe('other_key');
    expect(boat.replica.sids()).toEqual([]);
  });

  it('sends what it brought to the remote that there is, and disturbs nothing else of it', async () => {
    const { clock, attic, boat, sid } = await pair();
    const cabin = accountDevice('cabin', clock, boat.area);
    const other = beginSession(boat.replica, 2);
    await pickPosts(boat.replica, other, 2, 0, 10);
    for (const device of [boat, cabin, boat]) await device.round();
    const before = [await boat.replica.recall('space'), await boat.replica.blobs()];
    await joinFile(boat.replica, await codec(), await makeFile(attic.replica, await codec(), attic.replica.sids()));
    expect([await boat.replica.recall('space'), await boat.replica.blobs()]).toEqual(before);
    expect(await boat.replica.dirty()).toEqual([sid]);
    for (const device of [boat, cabin, boat]) await device.round();
    expect(cabin.state(sid)).toEqual(attic.state(sid));
    // A file that brings nothing new has nothing sent.
    await joinFile(boat.replica, await codec(), await makeFile(attic.replica, await codec(), attic.replica.sids()));
    expect(await boat.replica.dirty()).toEqual([]);
  });

  it('joins what is sound of a damaged file, and says what is not', async () => {
    const { attic, boat, sid } = await pair();
    const other = beginSession(attic.replica, 2);
    const file = await makeFile(attic.replica, await codec(), [sid, other]);
    const damaged = file.with(file.length - 1, (file.at(-1) ?? 0) ^ 1);
    const { changed, skipped } = (await joinFile(boat.replica, await codec(), damaged)) as never;
    expect(changed).toBe(25);
    expect(skipped).toEqual([{ name: expect.stringContaining(other), why: 'damaged' }]);
    expect(boat.state(sid)).toEqual(attic.state(sid));
  });

  it('does not bring back what is older than here', async () => {
    const { clock, attic, boat, sid } = await pair();
    const file = await makeFile(attic.replica, await codec(), attic.replica.sids());
    await joinFile(boat.replica, await codec(), file);
    clock.now += 1000;
    const session = boat.replica.row('sessions', sid, sid);
    if (session === undefined) throw new Error('no session came');
    boat.replica.write('sessions', patchRow(session, { topic: 'Owls' } as never, boat.replica.by()));
    expect(await joinFile(boat.replica, await codec(), file)).toEqual({ changed: 0, skipped: [] });
    expect(boat.replica.row('sessions', sid, sid)).toMatchObject({ topic: 'Owls' });
  });
});
