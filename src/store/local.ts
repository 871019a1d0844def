import type { Writer } from '../model/row.ts';
import type { Database } from './database.ts';

/** Short, unguessable, and made of the characters that a file name may have: 72 random bits. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(9));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_');
}

/** Who writes now: this device, named at its first write. Call it inside the transaction, which must hold `local`. */
export async function writer(database: Database): Promise<Writer> {
  const known = await database.local.get('device');
  const device = known?.value ?? newId();
  if (known === undefined) await database.local.add({ key: 'device', value: device });
  return { device, now: Date.now() };
}

const OPEN_SESSION = 'open-session';

/** Id of the session that picks go to, or null. It may name a session that is gone. */
export async function openSessionId(database: Database): Promise<string | null> {
  return (await database.local.get(OPEN_SESSION))?.value ?? null;
}

const CHOSEN_AT = 'open-session-since';

/** When a session was last opened, in milliseconds since 1970. */
export async function openSince(database: Database): Promise<number> {
  return Number((await database.local.get(CHOSEN_AT))?.value ?? 0);
}

export async function setOpenSession(database: Database, sid: string): Promise<void> {
  await database.local.bulkPut([
    { key: OPEN_SESSION, value: sid },
    { key: CHOSEN_AT, value: String(Date.now()) },
  ]);
}
