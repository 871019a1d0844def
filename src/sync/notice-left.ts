import { compareValues } from '../model/compare-values.ts';
import type { Row } from '../model/row.ts';
import { SYNCED, type SyncedTable } from '../model/synced.ts';
import { bySession } from './by-session.ts';
import { leaveOut, leftOut, noteLeft } from './left-out.ts';
import type { Listed } from './remote.ts';
import type { KnownBlob, Rows } from './replica.ts';
import type { Sync } from './space.ts';

/** What is here of a session and in none of the blobs. */
async function missing({ remote, replica, codec }: Sync, sid: string, names: readonly string[]): Promise<Rows | null> {
  const there = new Map<string, Row[]>();
  for (const name of names) {
    const bytes = await remote.get(name);
    const contents = bytes === null ? 'damaged' : await codec.open(name, bytes);
    if (typeof contents === 'string') continue;
    for (const table of SYNCED) {
      for (const row of contents.rows[table] ?? []) {
        const key = `${table} ${row.id}`;
        there.set(key, [...(there.get(key) ?? []), row]);
      }
    }
  }
  const left: Partial<Record<SyncedTable, Row[]>> = {};
  const own = await replica.pack(sid, 'all');
  for (const table of SYNCED) {
    const rows = (own[table] ?? []).filter(({ unsent, ...row }) => {
      const states = there.get(`${table} ${row.id}`) ?? [];
      return unsent === undefined && !states.some((state) => compareValues(state, row) === 0);
    });
    if (rows.length > 0) left[table] = rows;
  }
  return Object.keys(left).length > 0 ? left : null;
}

async function sendMissing(sync: Sync, sid: string, names: readonly string[]): Promise<void> {
  const rows = await missing(sync, sid, names);
  if (rows === null) return;
  const { name, bytes } = await sync.codec.seal({ sid, rows, from: [] });
  await sync.replica.ship({ name, sid, size: bytes.length, state: 'outgoing', bytes }, rows);
}

/**
 * What is gone from a remote that loses nothing was taken away by another device: either it made one blob of many, or it
 * let a session leave, since there was no room. That device may not have had all that this one had put, so where there is
 * something of the session, what is here alone is sent. Where there is nothing, the session is left out here too, unless it
 * has been written to: then it comes back.
 * @param gone blobs that had been there, and are not what they were
 */
export async function noticeLeft(sync: Sync, blobs: readonly Listed[], gone: readonly KnownBlob[]): Promise<void> {
  const there = bySession(blobs);
  const lessened = new Set(gone.map(({ sid }) => sid));
  const out = await leftOut(sync);
  const back = Object.keys(out).filter((sid) => there.has(sid));
  for (const sid of new Set([...back, ...lessened])) {
    const names = there.get(sid)?.map(({ name }) => name) ?? [];
    if (names.length > 0) await sendMissing(sync, sid, names);
  }
  if (back.length > 0) await leaveOut(sync, Object.fromEntries(Object.entries(out).filter(([sid]) => !there.has(sid))));
  const vanished = [...lessened].filter((sid) => !there.has(sid));
  if (vanished.length > 0) await noteLeft(sync, vanished);
  await sync.replica.forget(gone.map(({ name }) => name));
}
