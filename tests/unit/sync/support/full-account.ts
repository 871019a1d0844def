import { expect } from 'vitest';
import { patchRow } from '../../../../src/model/row.ts';
import { type AccountDevice, accountDevice, type Clock } from './account-device.ts';
import { fakeArea } from './fake-area.ts';
import { beginSession, pickPosts } from './made-up-session.ts';

export const DAY = 24 * 3_600_000;
/** So many sessions of a hundred picks, with a summary, go into an account. */
export const FIT = 4;
export const START = Date.UTC(2026, 0, 7, 20);

/** A session of a hundred picks a week, for so many weeks. Answers with their ids. */
export async function host(device: AccountDevice, clock: Clock, weeks: readonly number[]): Promise<string[]> {
  const sids: string[] = [];
  for (const week of weeks) {
    clock.now = START + week * 7 * DAY;
    const sid = beginSession(device.replica, week);
    await pickPosts(device.replica, sid, week, 0, 100);
    sids.push(sid);
  }
  return sids;
}

export function weeks(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}

/** Writes a note to the first pick of a session. */
export function note({ replica }: AccountDevice, sid: string, words: string): void {
  const entry = replica.rows(sid).find(({ table }) => table === 'picks');
  if (entry === undefined) throw new Error(`no picks of ${sid}`);
  replica.write('picks', patchRow(entry.row, { note: words } as never, replica.by()));
}

export function setUp(...names: readonly string[]) {
  const clock = { now: START };
  const area = fakeArea(undefined, () => clock.now);
  return { clock, area, devices: names.map((name) => accountDevice(name, clock, area)) };
}

/** A device whose account is full of the last of twelve sessions. */
export async function full() {
  const { clock, area, devices } = setUp('attic', 'boat');
  const [attic, boat] = devices as [AccountDevice, AccountDevice];
  const sids = await host(attic, clock, weeks(0, 12));
  await attic.round();
  return { clock, area, attic, boat, sids, last: sids.slice(-FIT), first: sids.slice(0, -FIT) };
}

/** The account holds what the devices have of its sessions, and every device knows just what it lists. */
export async function expectSettled(...devices: readonly AccountDevice[]): Promise<void> {
  const [one] = devices as [AccountDevice];
  const listed = (await one.sync.remote.list()).map(({ name }) => name).filter((name) => !name.startsWith('space.'));
  const fresh = accountDevice('fresh', { now: one.replica.by().now }, fakeArea(new Map(one.area.items)));
  await fresh.round();
  for (const device of devices) {
    expect(await device.replica.dirty()).toEqual([]);
    expect((await device.replica.blobs()).map(({ name }) => name).sort()).toEqual(listed.sort());
    for (const sid of await device.there()) expect(device.state(sid)).toEqual(fresh.state(sid));
  }
}
