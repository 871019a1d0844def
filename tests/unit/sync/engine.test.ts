import { describe, expect, it } from 'vitest';
import { purge } from '../../../src/model/purge.ts';
import { codecWith, keysOf, newKey } from '../../../src/sync/codec.ts';
import { push } from '../../../src/sync/push.ts';
import { mergeSpaces, replaceSpace } from '../../../src/sync/space.ts';
import { calmRemote, MadeUpDevice } from './made-up-device.ts';

const names = (remote: { blobs: ReadonlyMap<string, unknown> }, of: string) =>
  [...remote.blobs.keys()].filter((name) => name.startsWith(`${of}.`));

describe('a space', () => {
  it('is begun by the first device and met by the next, and everything reaches both', async () => {
    const remote = calmRemote();
    const [desk, phone] = [new MadeUpDevice('desk', remote), new MadeUpDevice('phone', remote)];
    desk.write('a', 'from the desk');
    phone.write('b', 'from the phone');
    expect(await desk.round()).toMatchObject({ space: 'ours', sent: 1 });
    expect(await phone.round()).toMatchObject({ space: 'ours', sent: 1, changed: 1 });
    await desk.round();
    expect(desk.words()).toEqual({ a: 'from the desk', b: 'from the phone' });
    expect(phone.words()).toEqual(desk.words());
    const { puts } = remote;
    for (const device of [desk, phone]) expect(await device.round()).toMatchObject({ sent: 0, changed: 0 });
    expect(remote.puts).toBe(puts);
  });

  it('begun by two at once ends as one', async () => {
    const remote = calmRemote();
    const [desk, phone] = [new MadeUpDevice('desk', remote), new MadeUpDevice('phone', remote)];
    const list = remote.list.bind(remote);
    remote.list = async () => [];
    await Promise.all([desk.round(), phone.round()]);
    remote.list = list;
    expect(names(remote, 'space')).toHaveLength(2);
    for (const device of [desk, phone, desk]) expect((await device.round()).space).toBe('ours');
    expect(await desk.replica.recall('space')).toBe(await phone.replica.recall('space'));
  });

  it('that is another is neither read nor written before the host says so; then the two become one', async () => {
    const [one, other] = [calmRemote(), calmRemote()];
    const [desk, phone] = [new MadeUpDevice('desk', one), new MadeUpDevice('phone', other)];
    desk.write('a', 'at the desk');
    phone.write('b', 'on the phone');
    await desk.round();
    await phone.round();
    const moved = { ...desk.sync, remote: other };
    const before = [...other.blobs.keys()];
    const device = Object.assign(desk, { sync: moved });
    expect(await device.round()).toMatchObject({ space: 'foreign', sent: 0, blobs: [] });
    expect([[...other.blobs.keys()], desk.words()]).toEqual([before, { a: 'at the desk' }]);
    expect(await mergeSpaces(moved)).toBe('ours');
    await device.round();
    await phone.round();
    expect(phone.words()).toEqual({ a: 'at the desk', b: 'on the phone' });
  });

  it('can be replaced by what is here, after which it is foreign to the others', async () => {
    const remote = calmRemote();
    const [desk, phone] = [new MadeUpDevice('desk', remote), new MadeUpDevice('phone', remote)];
    desk.write('a', 'kept');
    await desk.round();
    await phone.round();
    phone.write('b', 'not here');
    await phone.round();
    await replaceSpace(desk.sync);
    await desk.round();
    expect((await phone.round()).space).toBe('foreign');
    const late = new MadeUpDevice('late', remote);
    await late.round();
    expect(late.words()).toEqual({ a: 'kept' });
  });

  it('that is sealed with another key is locked', async () => {
    const remote = calmRemote();
    const desk = new MadeUpDevice('desk', remote, codecWith(await keysOf(newKey())));
    await desk.round();
    const phone = new MadeUpDevice('phone', remote, codecWith(await keysOf(newKey())));
    phone.write('b', 'stays here');
    expect(await phone.round()).toMatchObject({ space: 'locked', sent: 0 });
    expect(remote.blobs.size).toBe(1);
  });

  it('of a remote that has lost everything is begun again as the same, with all that is here', async () => {
    const remote = calmRemote();
    const [desk, phone] = [new MadeUpDevice('desk', remote), new MadeUpDevice('phone', remote)];
    desk.write('a', 'from the desk');
    await desk.round();
    phone.write('b', 'from the phone');
    await phone.round();
    const [space] = names(remote, 'space');
    remote.wipe();
    await desk.round();
    expect(names(remote, 'space')).toEqual([space]);
    await phone.round();
    const late = new MadeUpDevice('late', remote);
    await late.round();
    expect(late.words()).toEqual({ a: 'from the desk', b: 'from the phone' });
  });

  it('is not begun anew where the remote lists less than it holds', async () => {
    const remote = calmRemote();
    const desk = new MadeUpDevice('desk', remote);
    desk.write('a', 'sent');
    await desk.round();
    remote.list = async () => [];
    await expect(desk.round()).rejects.toMatchObject({ problem: 'busy' });
    expect(await desk.replica.dirty()).toEqual([]);
  });
});

describe('one new pick', () => {
  it('is one request', async () => {
    const remote = calmRemote();
    const desk = new MadeUpDevice('desk', remote);
    await desk.round();
    desk.write('a', 'new');
    const refuse = () => Promise.reject(new Error('a second request'));
    Object.assign(remote, { list: refuse, get: refuse, del: refuse });
    expect(await push(desk.sync)).toBe(1);
  });
});

describe('healing', () => {
  it('puts again what was cut short, and sends anew what others had put and is gone', async () => {
    const remote = calmRemote();
    const [desk, phone] = [new MadeUpDevice('desk', remote), new MadeUpDevice('phone', remote)];
    desk.write('a', 'cut short');
    await desk.round();
    const [name = ''] = names(remote, 'settings');
    remote.blobs.set(name, (remote.blobs.get(name) ?? new Uint8Array()).slice(0, 20));
    expect((await phone.round()).skipped).toEqual([{ name, why: 'damaged' }]);
    await desk.round();
    expect(await phone.round()).toMatchObject({ skipped: [], changed: 1 });
    await desk.round();
    remote.blobs.delete(name);
    phone.write('b', 'and another');
    await phone.round();
    const late = new MadeUpDevice('late', remote);
    await late.round();
    expect(late.words()).toEqual({ a: 'cut short', b: 'and another' });
  });
});

describe('compacting', () => {
  async function many(count: number) {
    const remote = calmRemote();
    const [desk, phone] = [new MadeUpDevice('desk', remote), new MadeUpDevice('phone', remote)];
    for (let index = 0; index < count; index += 1) {
      desk.write(`row ${index}`, `SAID-${index}`);
      await desk.round();
    }
    return { remote, desk, phone };
  }

  it('makes one blob of twelve, and nobody sends anything again for those that are gone', async () => {
    const { remote, desk, phone } = await many(11);
    await phone.round();
    expect(names(remote, 'settings')).toHaveLength(11);
    desk.write('row 11', 'last');
    await desk.round();
    expect(names(remote, 'settings')).toHaveLength(1);
    expect(await phone.round()).toMatchObject({ sent: 0, changed: 1 });
    expect(await phone.replica.dirty()).toEqual([]);
    expect(Object.keys(phone.words())).toHaveLength(12);
  });

  it('leaves a session alone of which a newer version has written, or a blob cannot be read', async () => {
    const { remote, desk } = await many(10);
    const [name = ''] = names(remote, 'settings');
    remote.blobs.set('settings.newer', Uint8Array.of(2, 0, 1));
    remote.blobs.set('settings.damaged', remote.blobs.get(name) ?? new Uint8Array());
    for (let index = 0; index < 5; index += 1) {
      desk.write('more', `${index}`);
      await desk.round();
    }
    expect(names(remote, 'settings')).toHaveLength(17);
    expect((await desk.round()).skipped.map(({ why }) => why).sort()).toEqual(['damaged', 'newer']);
  });

  it('keeps the blobs until the one that takes their place can be read back', async () => {
    const { remote, desk } = await many(11);
    const get = remote.get.bind(remote);
    remote.get = async () => null;
    desk.write('row 11', 'last');
    await desk.round();
    expect(names(remote, 'settings')).toHaveLength(13);
    remote.get = get;
    await desk.round();
    expect(names(remote, 'settings').length).toBeLessThanOrEqual(2);
  });

  it('leaves nothing on the remote of what was deleted for ever, nor what another device still put of it', async () => {
    const { remote, desk, phone } = await many(3);
    await phone.round();
    const row = desk.replica.row('settings', 'settings', 'row 1');
    if (row === undefined) throw new Error('no row');
    desk.replica.write('settings', purge(row, { device: 'desk', now: 5000 }));
    desk.replica.haveCompacted('settings');
    await phone.replica.soil('all');
    await desk.round();
    // It has not heard of it.
    await push(phone.sync);
    for (const device of [desk, phone, desk, phone, desk, phone]) await device.round();
    const opened = await Promise.all([...remote.blobs].map(([name, bytes]) => codecWith(null).open(name, bytes)));
    expect(JSON.stringify(opened)).not.toContain('SAID-1');
    expect(JSON.stringify(opened)).toContain('SAID-2');
    expect(phone.words()).toEqual({ 'row 0': 'SAID-0', 'row 1': undefined, 'row 2': 'SAID-2' });
  });
});

describe('a remote with little room', () => {
  it('loses the session that was longest not written to, never the device; it comes back whole', async () => {
    const remote = calmRemote('account', 900);
    const desk = new MadeUpDevice('desk', remote);
    const long = (index: number) =>
      Array.from({ length: 90 }, (_, at) => ((at * 7919 * (index + 3)) % 97).toString(36)).join('');
    for (const sid of ['s1', 's2', 's3', 's4', 's5', 's6', 's7', 's8']) {
      desk.write(`${sid}-a`, long(sid.charCodeAt(1)), sid);
      await desk.round();
    }
    expect(remote.size).toBeLessThanOrEqual(900);
    expect(names(remote, 's1')).toEqual([]);
    expect(names(remote, 's8')).toHaveLength(1);
    expect(Object.keys(desk.words())).toHaveLength(8);
    expect(Object.keys(JSON.parse((await desk.replica.recall('left-out')) ?? '{}'))).toContain('s1');
    desk.write('s1-b', 'again', 's1');
    await desk.round();
    const phone = new MadeUpDevice('phone', remote);
    await phone.round();
    expect(Object.keys(phone.words())).toEqual(expect.arrayContaining(['s1-a', 's1-b', 's8-a']));
    expect(JSON.parse((await desk.replica.recall('left-out')) ?? '{}')).not.toHaveProperty('s1');
  });
});
