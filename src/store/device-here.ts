import { deviceRowId } from '../model/device.ts';
import { type ByDevice, clocksAhead, latest, latestWrites } from '../model/device-news.ts';
import type { Rows } from '../model/replica.ts';
import { isDeleted, newRow, patchRow } from '../model/row.ts';
import type { DeviceSetting } from '../model/setting.ts';
import type { Database } from './database.ts';
import { writer } from './local.ts';
import { recall, remember } from './sync-memory.ts';

/** Milliseconds: a row that says when a device was last seen is not renewed more often. */
const DAY = 24 * 3600 * 1000;

/** The id that this device's stamps carry; undefined where nothing was written yet. */
export async function hereId(database: Database): Promise<string | undefined> {
  return (await database.local.get('device'))?.value;
}

async function heard(database: Database): Promise<ByDevice> {
  return JSON.parse((await recall(database, 'heard')) ?? '{}');
}

/** See `clocksAhead`. Only of devices whose clocks are. */
export async function clocks(database: Database): Promise<ByDevice> {
  return JSON.parse((await recall(database, 'clocks')) ?? '{}');
}

/** Whether the row of this device says enough of it. */
function isFresh(row: DeviceSetting, browserName: string, now: number): boolean {
  return !isDeleted(row) && row.browser === browserName && row.seenAt <= now && now - row.seenAt < DAY;
}

/**
 * Makes the row by which the others know this device, or renews it.
 * @param browserName as `DeviceSetting.browser`
 */
export function introduceDevice(database: Database, browserName: string): Promise<void> {
  return database.transaction('rw', ['settings', 'local'], async () => {
    const by = await writer(database);
    const id = deviceRowId(by.device);
    const row = await database.settings.get(id);
    const seen = { browser: browserName, seenAt: by.now };
    if (row?.kind !== 'device') {
      await database.settings.put(newRow({ id, kind: 'device' as const, name: '', ...seen, has: {} }, by, row));
    } else if (!isFresh(row, browserName, by.now)) {
      await database.settings.put(patchRow(row, isDeleted(row) ? { ...seen, deleted: false } : seen, by));
    }
  });
}

/** Notes what rows that have come in tell of the devices that wrote them. */
export function hear(database: Database, rows: Rows, now: number): Promise<void> {
  const all = Object.values(rows).flat();
  return database.transaction('rw', ['local'], async () => {
    const here = (await hereId(database)) ?? '';
    const [known, off] = [await heard(database), await clocks(database)];
    const { [here]: _, ...ahead } = { ...off, ...clocksAhead(all, known, now) };
    const wrong = Object.fromEntries(Object.entries(ahead).filter(([, by]) => by > 0));
    await remember(database, 'heard', JSON.stringify(latest(known, latestWrites(all))));
    await remember(database, 'clocks', JSON.stringify(wrong));
  });
}

/** What this device has of the others', where its row does not say all of it. */
async function untold(database: Database): Promise<{ readonly row: DeviceSetting; readonly has: ByDevice } | null> {
  const here = (await hereId(database)) ?? '';
  const row = await database.settings.get(deviceRowId(here));
  if (row?.kind !== 'device') return null;
  const { [here]: _, ...has } = latest(row.has, await heard(database));
  const isNew = Object.entries(has).some(([device, time]) => time > (row.has[device] ?? 0));
  return isNew ? { row, has } : null;
}

/**
 * Notes how a pull has ended: others may wait to be told what has come in with it.
 * @param isWhole all that was listed could be joined
 */
export async function heardAll(database: Database, isWhole: boolean, now: number): Promise<void> {
  const owes = isWhole && (await untold(database)) !== null;
  const since = owes ? ((await owedSince(database)) ?? now) : null;
  await remember(database, 'owed-since', since === null ? null : String(since));
}

/** Since when the others wait to be told what this device has, in milliseconds since 1970; null: they do not. */
export async function owedSince(database: Database): Promise<number | null> {
  const since = await recall(database, 'owed-since');
  return since === null ? null : Number(since);
}

/** Has the next push tell the others what this device has of theirs, if they wait for it. */
export function answer(database: Database): Promise<void> {
  return database.transaction('rw', ['settings', 'local'], async () => {
    if ((await owedSince(database)) === null) return;
    const news = await untold(database);
    if (news !== null) {
      await database.settings.put(patchRow(news.row, { has: news.has }, await writer(database)));
    }
    await remember(database, 'owed-since', null);
  });
}
