import * as z from 'zod/mini';
import type { Result } from '../model/result.ts';
import { Look } from '../model/standing.ts';
import type { Database } from './database.ts';
import { attempt } from './failure.ts';

function keyOf(sid: string): string {
  return `look ${sid}`;
}

/** Keeps what the last look after a session's picks came to. On this device: another one may look for itself. */
export function keepLook(database: Database, sid: string, look: Look): Promise<Result<null>> {
  return attempt(database, async () => {
    await database.local.put({ key: keyOf(sid), value: JSON.stringify(look) });
    return null;
  });
}

/** The last look after a session's picks; null where nobody has looked yet. */
export async function lastLook(database: Database, sid: string): Promise<Look | null> {
  const kept = await database.local.get(keyOf(sid));
  return kept === undefined ? null : z.parse(Look, JSON.parse(kept.value));
}
