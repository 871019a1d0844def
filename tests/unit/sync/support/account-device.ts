import { MemoryReplica } from '../../../../scripts/fuzz/memory-replica.ts';
import { codecWith } from '../../../../src/sync/codec.ts';
import { round } from '../../../../src/sync/engine.ts';
import { leftOut } from '../../../../src/sync/left-out.ts';
import { accountRemote } from '../../../../src/sync/remotes/account.ts';
import { type Area, fakeArea } from './fake-area.ts';

/** A clock that the test sets. */
export interface Clock {
  now: number;
}

/** A browser that is signed in to an account. */
export function accountDevice(name: string, clock: Clock, area: Area = fakeArea(undefined, () => clock.now)) {
  const replica = new MemoryReplica(() => ({ device: name, now: clock.now }));
  const sync = { remote: accountRemote(area), replica, codec: codecWith(null) };
  return {
    name,
    area,
    replica,
    sync,
    /** A round half a minute after the last. */
    async round() {
      clock.now += 30_000;
      return round(sync);
    },
    /** Sessions that the account holds, oldest first: their ids begin alike and end with the week. */
    async there() {
      const names = (await sync.remote.list()).map((blob) => blob.name.slice(0, blob.name.indexOf('.')));
      return [...new Set(names)].filter((sid) => sid !== 'space' && sid !== 'settings').sort();
    },
    async out() {
      return Object.keys(await leftOut(sync)).sort();
    },
    /** What the host sees of a session, the same on every device that has heard of it all. */
    state(sid: string) {
      const rows = replica.rows(sid).map(({ table, row }) => ({ table, ...row, unsent: undefined }));
      return rows.sort((a, b) => (a.id + a.table > b.id + b.table ? 1 : -1));
    },
  };
}
export type AccountDevice = ReturnType<typeof accountDevice>;

/** Carries what changed between an area and the account's server, item by item, as browsers do: what the server has wins. */
export function accountServer() {
  const server = new Map<string, unknown>();
  const seen = new Map<Area, Map<string, unknown>>();
  return (area: Area): void => {
    const base = seen.get(area) ?? new Map<string, unknown>();
    for (const key of new Set([...server.keys(), ...base.keys(), ...area.items.keys()])) {
      const isTaken = server.get(key) !== base.get(key);
      const [from, to] = isTaken ? [server, area.items] : [area.items, server];
      if (from.has(key)) to.set(key, from.get(key));
      else to.delete(key);
    }
    seen.set(area, new Map(server));
  };
}
