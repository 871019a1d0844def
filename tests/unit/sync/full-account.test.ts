import { describe, expect, it } from 'vitest';
import { patchRow } from '../../../src/model/row.ts';
import { type AccountDevice, accountDevice, accountServer } from './support/account-device.ts';
import { DAY, expectSettled, FIT, full, host, note, START, setUp, weeks } from './support/full-account.ts';
import { beginSession, pickPosts } from './support/made-up-session.ts';

describe('a full account', () => {
  it('has the last sessions of a hundred picks, and the others stay on the device', async () => {
    const { attic, area, sids, last, first } = await full();
    expect(await attic.there()).toEqual(last);
    expect(await attic.out()).toEqual(first);
    for (const sid of sids) expect(await attic.replica.pack(sid, 'all')).toHaveProperty('picks.99');
    // The space, and a session each.
    expect(area.writes).toEqual({ set: 1 + FIT, remove: 0, refused: 0 });
    await attic.round();
    await expectSettled(attic);
  });

  it('brings another device what it has, and no more', async () => {
    const { attic, boat, last } = await full();
    await boat.round();
    expect(boat.replica.sids().sort()).toEqual(last);
    for (const sid of last) expect(boat.state(sid)).toEqual(attic.state(sid));
  });

  it('lets the longest untouched go for a session that is written to, which comes back whole', async () => {
    const { attic, boat, last, first } = await full();
    await boat.round();
    const [oldest = ''] = first;
    const [gone = ''] = last;
    note(attic, oldest, 'after all');
    await attic.round();
    expect(await attic.there()).toEqual([oldest, ...last.slice(1)]);
    expect(await attic.out()).toEqual([...first.slice(1), last[0]].sort());
    await boat.round();
    expect(boat.state(oldest)).toEqual(attic.state(oldest));
    // What left is still on both.
    expect(boat.state(gone)).toEqual(attic.state(gone));
    await attic.round();
    await expectSettled(attic, boat);
  });

  it('brings a session back whole from a device that did not let it go', async () => {
    const { clock, attic, boat, last } = await full();
    await boat.round();
    const [gone = ''] = last;
    await host(attic, clock, [12]);
    await attic.round();
    await boat.round();
    expect(await attic.there()).not.toContain(gone);
    expect(await boat.out()).toEqual([gone]);
    note(boat, gone, 'from the boat');
    await boat.round();
    const fresh = accountDevice('fresh', clock, boat.area);
    await fresh.round();
    expect(fresh.state(gone)).toEqual(boat.state(gone));
    await attic.round();
    expect(attic.state(gone)).toEqual(boat.state(gone));
    expect(await attic.out()).not.toContain(gone);
    await attic.round();
    await expectSettled(attic, boat);
  });

  it('brings a session back that was written to here while another device let it go', async () => {
    const { clock, attic, boat, last } = await full();
    await boat.round();
    const [gone = ''] = last;
    await host(attic, clock, [12]);
    await attic.round();
    note(boat, gone, 'before I heard of it');
    await boat.round();
    const fresh = accountDevice('fresh', clock, boat.area);
    await fresh.round();
    expect(fresh.state(gone)).toEqual(boat.state(gone));
  });

  it('sends what only this device has of a session that another brings back', async () => {
    const clock = { now: START };
    const [attic, boat] = ['attic', 'boat'].map((name) => accountDevice(name, clock)) as [AccountDevice, AccountDevice];
    const carry = accountServer();
    const both = async () => {
      for (const { area } of [attic, boat, attic]) carry(area);
    };
    const [sid = ''] = await host(attic, clock, [0]);
    await attic.round();
    await both();
    await boat.round();
    // The boat does not hear of this before the session has left the account.
    note(attic, sid, 'seen by nobody');
    await attic.round();
    await host(attic, clock, weeks(1, 6));
    await attic.round();
    await both();
    await boat.round();
    expect(await boat.out()).toContain(sid);
    note(boat, sid, 'from the boat');
    const session = boat.replica.row('sessions', sid, sid);
    if (session !== undefined)
      boat.replica.write('sessions', patchRow(session, { topic: 'Owls' } as never, boat.replica.by()));
    await boat.round();
    for (let turn = 0; turn < 3; turn += 1) {
      await both();
      await attic.round();
      await both();
      await boat.round();
    }
    expect(boat.state(sid)).toEqual(attic.state(sid));
    await expectSettled(attic, boat);
  });

  it('writes little for each new pick, and never more than there is room for', async () => {
    const { clock, area, attic, boat, last } = await full();
    await boat.round();
    clock.now = START + 12 * 7 * DAY;
    const sid = beginSession(attic.replica, 12);
    const before = { ...area.writes };
    let most = 0;
    for (let index = 0; index < 100; index += 1) {
      await pickPosts(attic.replica, sid, 12, index, index + 1);
      const { set, remove } = area.writes;
      await attic.round();
      most = Math.max(most, area.writes.set - set + area.writes.remove - remove);
      await boat.round();
    }
    // A pick; at most, the twelve blobs of a session as one, or a session that leaves.
    expect(most).toBeLessThanOrEqual(4);
    expect(area.writes.set - before.set).toBeLessThanOrEqual(115);
    expect(area.writes.remove - before.remove).toBeLessThanOrEqual(15);
    expect(area.writes.refused).toBe(0);
    // One less than fit, since its picks take more room one by one.
    expect(await attic.there()).toEqual([...last.slice(2), sid]);
    await attic.round();
    await expectSettled(attic, boat);
    const idle = { ...area.writes };
    for (let turn = 0; turn < 5; turn += 1) for (const device of [attic, boat]) await device.round();
    expect(area.writes).toEqual(idle);
  });

  it('joins two devices that each have more than it takes, and each keeps what is only there', async () => {
    const { clock, devices, area } = setUp('attic', 'boat');
    const [attic, boat] = devices as [AccountDevice, AccountDevice];
    const odd = await host(attic, clock, [1, 3, 5, 7, 9, 11]);
    const even = await host(boat, clock, [0, 2, 4, 6, 8, 10]);
    clock.now = START + 12 * 7 * DAY;
    for (let turn = 0; turn < 3; turn += 1) for (const device of [attic, boat]) await device.round();
    const all = [...odd, ...even].sort();
    expect(await attic.there()).toEqual(all.slice(-FIT));
    for (const sid of all.slice(-FIT)) expect(attic.state(sid)).toEqual(boat.state(sid));
    for (const sid of odd) expect(await attic.replica.pack(sid, 'all')).toHaveProperty('picks.99');
    for (const sid of even) expect(await boat.replica.pack(sid, 'all')).toHaveProperty('picks.99');
    await expectSettled(attic, boat);
    const idle = { ...area.writes };
    for (let turn = 0; turn < 5; turn += 1) for (const device of [attic, boat]) await device.round();
    expect(area.writes).toEqual(idle);
  });

  it('makes one of many blobs once, though two devices do so at one time', async () => {
    const clock = { now: START };
    const [attic, boat] = ['attic', 'boat'].map((name) => accountDevice(name, clock)) as [AccountDevice, AccountDevice];
    const carry = accountServer();
    const sid = beginSession(attic.replica, 1);
    const both = async () => {
      for (const { area } of [attic, boat, attic]) carry(area);
    };
    // Edited to and fro, so that each has come by its rows in its own way.
    for (let index = 0; index < 5; index += 1) {
      await pickPosts(attic.replica, sid, 1, index, index + 1);
      await attic.round();
      await both();
      await boat.round();
      note(boat, sid, `the ${index}th`);
      await boat.round();
      await both();
    }
    await attic.round();
    const pick = attic.replica.rows(sid).find(({ table }) => table === 'picks');
    if (pick === undefined) throw new Error('nothing was picked');
    attic.replica.write('picks', patchRow(pick.row, { edited: 'Aloud' } as never, attic.replica.by()));
    await pickPosts(attic.replica, sid, 1, 5, 6);
    await pickPosts(boat.replica, sid, 1, 6, 7);
    for (const device of [attic, boat]) await device.round();
    await both();
    expect((await attic.sync.remote.list()).filter(({ name }) => name.startsWith(sid))).toHaveLength(12);
    await attic.round();
    await boat.round();
    await both();
    expect((await attic.sync.remote.list()).filter(({ name }) => name.startsWith(sid))).toHaveLength(1);
    await expectSettled(attic, boat);
  });

  it('sends the rest of a session of which another device left a part', async () => {
    const clock = { now: START };
    const [attic, boat] = ['attic', 'boat'].map((name) => accountDevice(name, clock)) as [AccountDevice, AccountDevice];
    const carry = accountServer();
    const [sid = ''] = await host(attic, clock, [0]);
    await attic.round();
    for (const { area } of [attic, boat]) carry(area);
    await boat.round();
    note(attic, sid, 'not seen by the boat');
    await attic.round();
    carry(attic.area);
    await host(boat, clock, weeks(1, 6));
    await boat.round();
    expect(await boat.there()).not.toContain(sid);
    // The last that is heard of the boat.
    carry(boat.area);
    carry(attic.area);
    for (let turn = 0; turn < 3; turn += 1) await attic.round();
    const parts = (await attic.sync.remote.list()).filter(({ name }) => name.startsWith(sid));
    const fresh = accountDevice('fresh', clock, attic.area);
    await fresh.round();
    if (parts.length > 0) expect(fresh.state(sid)).toEqual(attic.state(sid));
    else expect(await attic.out()).toContain(sid);
    await expectSettled(attic);
  });

  it('makes one of a session that two devices have put whole', async () => {
    const { clock, devices } = setUp('attic', 'boat');
    const [attic, boat] = devices as [AccountDevice, AccountDevice];
    const [sid = ''] = await host(attic, clock, [0]);
    await boat.replica.join({ name: 'file', sid, size: 0, state: 'joined' }, await attic.replica.pack(sid, 'all'));
    await boat.replica.forget(['file']);
    await boat.replica.soil([sid]);
    note(boat, sid, 'so that they differ');
    await attic.round();
    await boat.round();
    expect((await boat.sync.remote.list()).filter(({ name }) => name.startsWith(sid))).toHaveLength(1);
    await attic.round();
    expect(attic.state(sid)).toEqual(boat.state(sid));
  });
});
