import { vi } from 'vitest';
import { createSession } from '../../../../../src/store/sessions.ts';
import { FIELDS, LAYOUT, value } from '../../../store/made-up-session.ts';
import { Device } from './device.ts';

export const MINUTE = 60_000;

/** The clock of every device; the database's own timers go on. */
export function later(ms: number): void {
  vi.setSystemTime(Date.now() + ms);
}
/** Two devices with one account, both of which have met it, and a session on the first of which it knows nothing. */
export async function twoDevices() {
  const a = new Device();
  await a.sync('start');
  const b = new Device(a.account.items);
  await b.sync('start');
  await a.hear();
  later(10 * MINUTE);
  const sid = value(await createSession(a.database, FIELDS, LAYOUT));
  return { a, b, sid };
}

/** What gives a session another topic. */
export function topic(sid: string, words: string) {
  return [{ table: 'sessions', id: sid, fields: { topic: words } }] as const;
}
