import { deviceOf } from '../model/device.ts';
import { latestWrites } from '../model/device-news.ts';
import { isDeleted } from '../model/row.ts';
import type { DeviceSetting } from '../model/setting.ts';
import { writtenAt } from '../model/written-at.ts';
import type { Change } from './changes.ts';
import type { Database } from './database.ts';
import { clocks, hereId } from './device-here.ts';
import { rowsOf, UNSENT } from './rows-of.ts';

/** A device that syncs with this one, or this one. */
export interface Device {
  /** Of its row. */
  readonly id: string;
  /** As the host calls it; empty: after its browser. */
  readonly name: string;
  /** See `writtenAt`. */
  readonly namedAt: number;
  readonly browser: string;
  /** When it last synced, give or take a day; milliseconds since 1970. */
  readonly seenAt: number;
  readonly isHere: boolean;
  /** By how many milliseconds its clock is ahead of this one's, where that is more than five minutes; else 0. */
  readonly ahead: number;
}

async function deviceRows(database: Database): Promise<DeviceSetting[]> {
  const rows = await database.settings.where({ kind: 'device' }).toArray();
  return rows.filter((row): row is DeviceSetting => row.kind === 'device' && !isDeleted(row));
}

/** All devices that sync, this one first, then the one that synced last. */
export async function allDevices(database: Database): Promise<Device[]> {
  const [rows, here, off] = await Promise.all([deviceRows(database), hereId(database), clocks(database)]);
  const devices = rows.map((row): Device => {
    const { id, name, browser, seenAt } = row;
    const device = deviceOf(row);
    return {
      id,
      name,
      namedAt: writtenAt(row, 'name'),
      browser,
      seenAt,
      isHere: device === here,
      ahead: off[device] ?? 0,
    };
  });
  return devices.sort((a, b) => Number(b.isHere) - Number(a.isHere) || b.seenAt - a.seenAt);
}

/** Calls a device by a name of the host's; empty: after its browser. */
export function renamedDevice(id: string, name: string): Change {
  return { table: 'settings', id, fields: { name } };
}

/** Takes a device out of the list. It comes back should it sync again. */
export function forgottenDevice(id: string): Change {
  return { table: 'settings', id, fields: { deleted: true } };
}

/**
 * How many other devices have all that was written on this one of a session, by what they have told. None, while something
 * of it has not been sent.
 */
export async function devicesWithAll(database: Database, sid: string): Promise<number> {
  const here = await hereId(database);
  const rows = Object.values(await rowsOf(database, sid, 'all')).flat();
  if (here === undefined || rows.some(({ unsent }) => unsent === UNSENT)) return 0;
  const isWaiting = await database.blobs.filter((blob) => blob.sid === sid && blob.state === 'outgoing').count();
  if (isWaiting > 0) return 0;
  const written = latestWrites(rows)[here] ?? 0;
  const others = (await deviceRows(database)).filter((row) => deviceOf(row) !== here);
  return others.filter(({ has }) => (has[here] ?? 0) >= written).length;
}
