import { beforeEach, describe, expect, it, vi } from 'vitest';
import { applyChanges } from '../../../../src/store/changes.ts';
import { allDevices, forgottenDevice, renamedDevice } from '../../../../src/store/devices.ts';
import { openSessionId } from '../../../../src/store/local.ts';
import { createSession, openSession } from '../../../../src/store/sessions.ts';
import { FIELDS, LAYOUT, value } from '../../store/made-up-session.ts';
import { Device } from './support/device.ts';
import { later, MINUTE, topic, twoDevices } from './support/two-devices.ts';

const START = Date.parse('2026-03-12T18:00:00Z');

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: START });
});

describe('an account that nobody has set up', () => {
  it('syncs by itself', async () => {
    const { a, b, sid } = await twoDevices();
    await a.sync('now');
    await b.hear();
    expect((await b.database.sessions.get(sid))?.topic).toBe(FIELDS.topic);
    expect(await b.status()).toMatchObject({
      remote: 'account',
      running: null,
      at: Date.now(),
      problem: null,
      there: [sid],
    });
  });

  it('opens on a device without a session the one that has come in, and shows it', async () => {
    const { a, b, sid } = await twoDevices();
    await a.sync('now');
    expect(b.refreshed).toBe(0);
    await b.hear();
    expect(await openSessionId(b.database)).toBe(sid);
    expect(b.refreshed).toBe(1);
  });

  it('opens it with the next run where the one that it came in with was ended', async () => {
    const { a, b, sid } = await twoDevices();
    await a.sync('now');
    await b.hear();
    await b.database.local.bulkDelete(['open-session', 'open-session-since']);
    await b.sync('now');
    expect(await openSessionId(b.database)).toBe(sid);
    expect(b.refreshed).toBe(2);
    await b.sync('now');
    expect(b.refreshed).toBe(2);
  });

  it('is written to once for what was edited for a while, and not for what comes back from it', async () => {
    const { a, sid } = await twoDevices();
    await a.sync('now');
    later(10 * MINUTE);
    const before = a.writes;
    for (const words of ['One', 'Two', 'Three']) {
      value(await applyChanges(a.database, topic(sid, words)));
      await a.sync('soon');
      later(5000);
    }
    await a.sync('due');
    expect(a.writes).toBe(before);
    // Should the background end, an alarm of 30 seconds wakes it, the shortest that there is.
    expect(a.wait).toBe(30_000);
    later(15_000);
    await a.sync('due');
    expect(a.writes).toBe(before + 1);
    const { at } = await a.status();
    later(1000);
    await a.hear();
    expect((await a.status()).at).toBe(at);
    expect(a.wait).toBe(20 * MINUTE - 31_000);
  });

  it('is written to meanwhile where edits do not end, and soon after that no more', async () => {
    const { a, sid } = await twoDevices();
    await a.sync('now');
    later(10 * MINUTE);
    const before = a.writes;
    const edit = async (words: string) => {
      value(await applyChanges(a.database, topic(sid, words)));
      await a.sync('soon');
      later(10_000);
      await a.sync('due');
    };
    for (const words of ['One', 'Two', 'Three', 'Four', 'Five']) await edit(words);
    expect(a.writes).toBe(before);
    await edit('Six');
    expect(a.writes).toBe(before + 1);
    await edit('Seven');
    later(10_000);
    await a.sync('due');
    expect(a.writes).toBe(before + 1);
    later(10_000);
    await a.sync('due');
    expect(a.writes).toBe(before + 2);
  });

  it('waits with what it was not let write, and no longer than it has to', async () => {
    const { a, sid } = await twoDevices();
    vi.spyOn(a.account, 'set').mockRejectedValueOnce(new Error('exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.'));
    await a.sync('now');
    const { problem, at, running } = await a.status();
    expect(problem?.code).toBe('busy');
    expect(at).toBeLessThan(Date.now());
    expect(running).toBeNull();
    expect(a.wait).toBeGreaterThanOrEqual(MINUTE);
    later(30_000);
    await a.sync('due');
    expect((await a.status()).problem).not.toBeNull();
    later(60_000);
    await a.sync('due');
    expect(await a.status()).toMatchObject({ problem: null, there: [sid] });
  });
});

describe('a device', () => {
  it('does without a session that was deleted on another', async () => {
    const { a, b, sid } = await twoDevices();
    await a.sync('now');
    await b.hear();
    value(await applyChanges(a.database, [{ table: 'sessions', id: sid, fields: { deleted: true } }]));
    await a.sync('now');
    await b.hear();
    expect(await openSession(b.database)).toBeNull();
    expect(await b.status()).toMatchObject({ problem: null });
    expect(b.refreshed).toBe(2);
  });

  it('that was taken from the list is back in it when it syncs again, and keeps its name', async () => {
    const { a, b } = await twoDevices();
    const other = async () => (await allDevices(a.database)).find(({ isHere }) => !isHere);
    const id = (await other())?.id ?? '';
    value(await applyChanges(a.database, [renamedDevice(id, 'Telephone')]));
    expect((await other())?.name).toBe('Telephone');
    value(await applyChanges(a.database, [forgottenDevice(id)]));
    expect(await other()).toBeUndefined();
    await a.sync('now');
    await b.hear();
    await b.sync('now');
    await a.hear();
    expect(await other()).toMatchObject({ name: 'Telephone', seenAt: Date.now() });
  });

  it('says that it is there once a day, and not more often', async () => {
    const { a } = await twoDevices();
    await a.sync('now');
    const before = a.writes;
    const seen = async () => (await allDevices(a.database))[0]?.seenAt ?? 0;
    const first = await seen();
    later(23 * 60 * MINUTE);
    await a.sync('now');
    expect(await seen()).toBe(first);
    expect(a.writes).toBe(before);
    later(61 * MINUTE);
    await a.sync('now');
    expect(await seen()).toBe(Date.now());
    expect(a.writes).toBe(before + 1);
  });

  it('that has lost its database gets it back, as the one that it was', async () => {
    const { a, sid } = await twoDevices();
    await a.sync('now');
    const [here] = await allDevices(a.database);
    const replaced = new Device(a.account.items);
    for (const [key, kept] of a.local) replaced.local.set(key, kept);
    await replaced.sync('start');
    expect((await replaced.status()).restoredAt).toBe(Date.now());
    expect((await replaced.database.sessions.get(sid))?.topic).toBe(FIELDS.topic);
    expect((await allDevices(replaced.database))[0]?.id).toBe(here?.id);
    expect((await a.status()).restoredAt).toBeNull();
  });

  it('stops where it is told to, and sends everything again to another remote', async () => {
    const { a, b, sid } = await twoDevices();
    await a.sync('now');
    await b.hear();
    b.local.set('sync', { kind: 'off' });
    await b.sync('moved');
    expect((await b.status()).remote).toBe('off');
    expect(b.alarms.size).toBe(0);
    const before = b.writes;
    await b.sync('now');
    expect(b.writes).toBe(before);
    // Another browser's account.
    const c = new Device();
    c.database = b.database;
    await c.sync('now');
    const { code } = (await c.status()).problem ?? {};
    expect(code).toBeUndefined();
    const d = new Device(c.account.items);
    await d.sync('start');
    expect((await d.database.sessions.get(sid))?.topic).toBe(FIELDS.topic);
  });

  it('ends what goes on where it is told to stop, although the remote does not answer', async () => {
    const { a } = await twoDevices();
    a.local.set('sync', { kind: 'account' });
    a.account.get = () => new Promise(() => {});
    const going = a.sync('now');
    await vi.waitUntil(async () => (await a.status()).running !== null);
    a.local.set('sync', { kind: 'off' });
    await a.sync('moved');
    await going;
    expect(await a.status()).toMatchObject({ remote: 'off', running: null, problem: null });
    expect(a.session.get('sync-pacing')).toMatchObject({ failures: 0 });
  });

  it('asks before it mixes with what others have put, and does as the host says', async () => {
    for (const wish of ['merge', 'replace'] as const) {
      const { a, sid } = await twoDevices();
      await a.sync('now');
      const other = new Device();
      await other.sync('start');
      const theirs = value(await createSession(other.database, { ...FIELDS, topic: 'Theirs' }, LAYOUT));
      await other.sync('now');
      a.account.items.clear();
      for (const [key, item] of other.account.items) a.account.items.set(key, item);
      await a.sync('now');
      expect((await a.status()).problem?.code).toBe('foreign');
      expect(await a.database.sessions.get(theirs)).toBeUndefined();
      await a.sync(wish);
      expect((await a.status()).problem).toBeNull();
      const third = new Device(a.account.items);
      await third.sync('start');
      const expected = wish === 'merge' ? [sid, theirs] : [sid];
      expect((await third.database.sessions.toArray()).map(({ id }) => id).sort()).toEqual(expected.sort());
    }
  });

  it('asks no server that the browser does not let it reach', async () => {
    const fetched = vi.spyOn(globalThis, 'fetch');
    const a = new Device();
    a.permitted = false;
    const key = `${'A'.repeat(43)}=`;
    a.local.set('sync', { kind: 'webdav', address: 'https://cloud.example/dav', user: 'ada', password: 'x', key });
    await a.sync('now');
    expect((await a.status()).problem).toMatchObject({ code: 'no_permission', retryAt: null });
    expect(fetched).not.toHaveBeenCalled();
  });
});
