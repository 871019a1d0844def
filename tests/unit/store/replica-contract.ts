import { describe, expect, it } from 'vitest';
import { purge } from '../../../src/model/purge.ts';
import { type KnownBlob, type Replica, type Rows, SETTINGS } from '../../../src/model/replica.ts';
import { isDeleted, newRow, patchRow, type Row, type Writer } from '../../../src/model/row.ts';
import { SYNCED, type SyncedTable } from '../../../src/model/synced.ts';
import type { Loss } from '../../../src/model/take-row.ts';

/** A replica that is empty at first, and what a test has to do with it from outside. */
export interface Held {
  readonly replica: Replica;
  /** As the device's own work does: in the place of the row of this id. */
  write(table: SyncedTable, row: Row): Promise<void>;
  /** What has lost here, in any order. */
  losses(): Promise<readonly Loss[]>;
}

const HERE: Writer = { device: 'desk', now: 1000 };
const THERE: Writer = { device: 'phone', now: 2000 };

type Note = Row & { readonly sid: string; readonly note: string };

const pick = (id: string, sid: string, by: Writer, note = ''): Note => newRow({ id, sid, note }, by);
const session = (id: string, by: Writer): Row => newRow({ id, topic: 'Lamps' }, by);

/** As it comes out of a blob. */
function sent<R extends Row>({ unsent: _, ...row }: R): Row {
  return row;
}

let made = 0;

function blobOf(sid: string, state: KnownBlob['state'] = 'joined'): KnownBlob {
  made += 1;
  return { name: `${sid}.${made}`, sid, size: 10, state };
}

const bytes = (blob: KnownBlob): KnownBlob => ({ ...blob, bytes: Uint8Array.of(1, 2, 3) });
const names = (blobs: readonly KnownBlob[]) => blobs.map(({ name }) => name).sort();
const ids = (rows: Rows) => SYNCED.flatMap((table) => (rows[table] ?? []).map(({ id }) => `${table} ${id}`)).sort();

/** What every replica does, whatever it keeps its rows in. */
export function replicaContract(name: string, make: () => Promise<Held> | Held): void {
  describe(`${name}, as a replica`, () => {
    it('has what was written here dirty, by sessions, until it is in a blob', async () => {
      const { replica, write } = await make();
      expect(await replica.dirty()).toEqual([]);
      await write('sessions', session('s1', HERE));
      await write('picks', pick('p1', 's1', HERE));
      await write('picks', pick('p2', 's2', HERE));
      await write('settings', newRow({ id: 'host', kind: 'host' }, HERE));
      expect([...(await replica.dirty())].sort()).toEqual(['s1', 's2', SETTINGS]);
      const rows = await replica.pack('s1', 'dirty');
      expect(ids(rows)).toEqual(['picks p1', 'sessions s1']);
      expect(ids(await replica.pack(SETTINGS, 'dirty'))).toEqual(['settings host']);
      const blob = bytes(blobOf('s1', 'outgoing'));
      await replica.ship(blob, rows);
      expect([...(await replica.dirty())].sort()).toEqual(['s2', SETTINGS]);
      expect(ids(await replica.pack('s1', 'dirty'))).toEqual([]);
      expect(ids(await replica.pack('s1', 'all'))).toEqual(['picks p1', 'sessions s1']);
      expect(await replica.blobs()).toEqual([blob]);
    });

    it('has a row dirty that was written to while its blob was on its way', async () => {
      const { replica, write } = await make();
      const [one, other] = [pick('p1', 's1', HERE), pick('p2', 's1', HERE)];
      await write('picks', one);
      await write('picks', other);
      const rows = await replica.pack('s1', 'dirty');
      await write('picks', patchRow(other, { note: 'later' }, HERE));
      await replica.ship(blobOf('s1', 'outgoing'), rows);
      expect(ids(await replica.pack('s1', 'dirty'))).toEqual(['picks p2']);
    });

    it('has rows of every table in a session', async () => {
      const { replica, write } = await make();
      await write('sessions', session('s1', HERE));
      for (const table of ['sections', 'texts', 'picks', 'publications'] as const) {
        await write(table, pick(`${table} 1`, 's1', HERE));
      }
      const all = [
        'picks picks 1',
        'publications publications 1',
        'sections sections 1',
        'sessions s1',
        'texts texts 1',
      ];
      expect(ids(await replica.pack('s1', 'dirty'))).toEqual(all);
      expect(ids(await replica.pack('s1', 'all'))).toEqual(all);
      expect(ids(await replica.pack('s2', 'all'))).toEqual([]);
    });

    it('takes in rows that are new here, which are not to be sent again', async () => {
      const { replica } = await make();
      const blob = blobOf('s1');
      const rows = { sessions: [sent(session('s1', THERE))], picks: [sent(pick('p1', 's1', THERE))] };
      expect(await replica.join(blob, rows)).toBe(2);
      expect(await replica.dirty()).toEqual([]);
      expect(await replica.pack('s1', 'all')).toEqual(rows);
      expect(await replica.blobs()).toEqual([blob]);
    });

    it('changes nothing by joining the same again, or older', async () => {
      const { replica, losses } = await make();
      const first = pick('p1', 's1', THERE, 'first');
      const second = sent(patchRow(first, { note: 'second' }, THERE));
      expect(await replica.join(blobOf('s1'), { picks: [second] })).toBe(1);
      const before = await replica.pack('s1', 'all');
      expect(await replica.join(blobOf('s1'), { picks: [second] })).toBe(0);
      expect(await replica.join(blobOf('s1'), { picks: [sent(first)] })).toBe(0);
      const lost = await losses();
      expect(lost).toMatchObject([{ table: 'picks', row: 'p1', field: 'note', value: 'first' }]);
      expect(await replica.join(blobOf('s1'), { picks: [sent(first)] })).toBe(0);
      expect(await losses()).toEqual(lost);
      expect(await replica.pack('s1', 'all')).toEqual(before);
    });

    it('joins the same row named twice', async () => {
      const { replica } = await make();
      const first = pick('p1', 's1', THERE, 'first');
      const rows = [sent(patchRow(first, { note: 'second' }, THERE)), sent(first)];
      await replica.join(blobOf('s1'), { picks: rows });
      expect((await replica.pack('s1', 'all')).picks).toEqual([rows[0]]);
    });

    it('has a row dirty after a join into it, where it was dirty before', async () => {
      const { replica, write } = await make();
      const first = pick('p1', 's1', HERE, 'here');
      await write('picks', first);
      const there = sent(patchRow(first, { note: 'there' }, THERE));
      expect(await replica.join(blobOf('s1'), { picks: [there] })).toBe(1);
      expect(await replica.dirty()).toEqual(['s1']);
      expect((await replica.pack('s1', 'dirty')).picks).toMatchObject([{ note: 'there' }]);
    });

    it('keeps what loses here, and what came in and lost', async () => {
      const { replica, write, losses } = await make();
      const first = pick('p1', 's1', { device: 'attic', now: 1 });
      await write('picks', patchRow(first, { note: 'here' }, HERE));
      await replica.join(blobOf('s1'), { picks: [sent(patchRow(first, { note: 'there' }, THERE))] });
      await replica.join(blobOf('s1'), { picks: [sent(patchRow(first, { note: 'early' }, { device: 'x', now: 5 }))] });
      const lost = (await losses()).filter(({ value }) => value !== '');
      expect(lost.map(({ value, stamp }) => [value, stamp]).sort()).toEqual([
        ['early', [5, 'x']],
        ['here', [1000, 'desk']],
      ]);
      for (const loss of lost) expect(loss).toMatchObject({ row: 'p1', field: 'note', won: [2000, 'phone'] });
    });

    it('drops what was deleted for ever elsewhere, from the rows and from what has lost', async () => {
      const { replica, write, losses } = await make();
      const first = pick('p1', 's1', HERE, 'secret one');
      await write('picks', first);
      const there = patchRow(first, { note: 'secret two' }, THERE);
      await replica.join(blobOf('s1'), { picks: [sent(there)] });
      expect(await losses()).toHaveLength(1);
      const tombstone = sent(purge(there, THERE));
      expect(await replica.join(blobOf('s1'), { picks: [tombstone] })).toBe(1);
      await replica.join(blobOf('s1'), { picks: [sent(first)] });
      expect(JSON.stringify([await replica.pack('s1', 'all'), await losses()])).not.toContain('secret');
    });

    it('brings a row back whole that was edited here while it was deleted for ever elsewhere, and sends it', async () => {
      const { replica, write } = await make();
      const first = newRow({ id: 'p1', sid: 's1', note: 'first', order: 'a0' }, HERE);
      await write('picks', patchRow(first, { note: 'edited' }, { device: 'desk', now: 1500 }));
      await replica.ship(blobOf('s1'), await replica.pack('s1', 'dirty'));
      expect(await replica.join(blobOf('s1'), { picks: [sent(purge(first, THERE))] })).toBe(1);
      const [back] = (await replica.pack('s1', 'dirty')).picks ?? [];
      expect(back).toMatchObject({ note: 'edited', order: 'a0' });
      expect(back && isDeleted(back)).toBe(false);
    });

    it('has rows sent again that are soiled, as they are', async () => {
      const { replica, write } = await make();
      await write('sessions', session('s1', HERE));
      await write('picks', pick('p1', 's1', HERE));
      await write('picks', pick('p2', 's2', HERE));
      await write('settings', newRow({ id: 'host', kind: 'host' }, HERE));
      for (const sid of ['s1', 's2', SETTINGS]) await replica.ship(blobOf(sid), await replica.pack(sid, 'dirty'));
      expect(await replica.dirty()).toEqual([]);
      const before = await replica.pack('s1', 'all');
      await replica.soil(['s1']);
      expect(await replica.dirty()).toEqual(['s1']);
      const soiled = await replica.pack('s1', 'dirty');
      expect(ids(soiled)).toEqual(['picks p1', 'sessions s1']);
      expect(soiled.picks?.map(({ _s }) => _s)).toEqual(before.picks?.map(({ _s }) => _s));
      await replica.soil([SETTINGS]);
      expect([...(await replica.dirty())].sort()).toEqual(['s1', SETTINGS]);
      await replica.soil('all');
      expect([...(await replica.dirty())].sort()).toEqual(['s1', 's2', SETTINGS]);
    });

    it('knows blobs as it was last told, and forgets them', async () => {
      const { replica } = await make();
      const [one, other] = [bytes(blobOf('s1', 'outgoing')), blobOf('s1', 'joined')];
      await replica.know([one, other]);
      expect(names(await replica.blobs())).toEqual(names([one, other]));
      const { bytes: _, ...known } = one;
      await replica.know([{ ...known, state: 'sent', from: ['s1.x'] }]);
      const now = (await replica.blobs()).find((blob) => blob.name === one.name);
      expect(now).toEqual({ ...known, state: 'sent', from: ['s1.x'] });
      await replica.forget([one.name, 's1.nowhere']);
      expect(await replica.blobs()).toEqual([other]);
    });

    it('remembers', async () => {
      const { replica } = await make();
      expect(await replica.recall('space')).toBeNull();
      await replica.remember('space', 'one');
      await replica.remember('left-out', '{}');
      await replica.remember('space', 'two');
      expect([await replica.recall('space'), await replica.recall('left-out')]).toEqual(['two', '{}']);
      await replica.remember('space', null);
      expect([await replica.recall('space'), await replica.recall('left-out')]).toEqual([null, '{}']);
    });

    it('tells when a session was last written to, by clocks that can be right', async () => {
      const { replica, write } = await make();
      await write('sessions', session('s1', HERE));
      await write('picks', patchRow(pick('p1', 's1', HERE), { note: 'x' }, THERE));
      await write('picks', pick('p2', 's2', { device: 'desk', now: Date.now() + 1e10 }));
      await write('picks', purge(pick('p3', 's3', HERE), THERE));
      const at = await replica.touched(['s1', 's2', 's3', 's4']);
      expect(['s1', 's2', 's3', 's4'].map((sid) => at.get(sid) ?? 0)).toEqual([2000, 0, 0, 0]);
    });
  });
}
