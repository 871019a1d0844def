import { deviceOf } from './device.ts';
import type { Row } from './row.ts';
import type { DeviceSetting } from './setting.ts';
import type { Stamp } from './stamp.ts';

/** By a device's id, milliseconds. */
export type ByDevice = Readonly<Record<string, number>>;

/** A clock is off by more than this, or it is not worth a word; milliseconds. */
const OFF = 5 * 60_000;

/** Of two times for each device the later one. */
export function latest(a: ByDevice, b: ByDevice): ByDevice {
  const all: Record<string, number> = { ...a };
  for (const [device, time] of Object.entries(b)) all[device] = Math.max(time, all[device] ?? 0);
  return all;
}

function isDevice(row: Row): row is Row & DeviceSetting {
  return (row as Partial<DeviceSetting>).kind === 'device';
}

/**
 * By device, the time of the latest stamp in these rows. Not in those of devices: what they tell would have to be answered,
 * and the answer too.
 */
export function latestWrites(rows: Iterable<Row>): ByDevice {
  const found: Record<string, number> = {};
  const take = ([time, device]: Stamp) => {
    // What nobody has written has no device.
    if (device !== '') found[device] = Math.max(time, found[device] ?? 0);
  };
  for (const row of rows) {
    if (isDevice(row)) continue;
    take(row._s.base);
    for (const stamp of Object.values(row._s.edits)) take(stamp);
  }
  return found;
}

/**
 * By how much the clock of each device is ahead of this one's, as rows tell that have just come in; 0 where it was seen to
 * be right. Only stamps tell that were taken from the clock alone: an edit of what bears a later time is stamped later than
 * that, whatever the clock says.
 * @param known what was heard before: it tells nothing of the clock as it is now
 */
export function clocksAhead(rows: Iterable<Row>, known: ByDevice, now: number): ByDevice {
  const ahead: Record<string, number> = {};
  for (const row of rows) {
    const [time, device] = isDevice(row) ? [row.seenAt, deviceOf(row)] : row._s.base;
    const by = time - now > OFF ? time - now : 0;
    if (isDevice(row) || (by > 0 && time > (known[device] ?? 0))) ahead[device] = Math.max(by, ahead[device] ?? 0);
  }
  return ahead;
}
