import { deviceRowId } from '../model/device.ts';
import { isInTrash } from '../model/row.ts';
import type { Session } from '../model/session.ts';
import type { DeviceSetting } from '../model/setting.ts';
import type { Database } from './database.ts';

/** A session that was here until another device threw it away. */
export interface DeletedElsewhere {
  readonly session: Session;
  /** Undefined where nothing is known of it. */
  readonly device: DeviceSetting | undefined;
  /** Ids of what it is known by: all are told with it. */
  readonly losses: readonly string[];
}

const TOLD = 'told-deletions';

async function told({ local }: Database): Promise<string[]> {
  return JSON.parse((await local.get(TOLD))?.value ?? '[]');
}

/** The session that another device has thrown away last, and the host was not told of; null where there is none. */
export async function deletedElsewhere(database: Database): Promise<DeletedElsewhere | null> {
  const known = new Set(await told(database));
  const losses = await database.history
    .where('id')
    .startsWith('sessions ')
    .filter(({ id, field, value }) => field === 'deleted' && value === false && !known.has(id))
    .sortBy('lostAt');
  for (const lost of losses.reverse()) {
    const session = await database.sessions.get(lost.row);
    if (session === undefined || !isInTrash(session)) continue;
    const row = await database.settings.get(deviceRowId(lost.won[1]));
    const same = losses.filter((other) => other.row === lost.row).map(({ id }) => id);
    return { session, device: row?.kind === 'device' ? row : undefined, losses: same };
  }
  return null;
}

/** Notes that the host knows. What has gone from the history since need not be remembered. */
export function haveTold(database: Database, losses: readonly string[]): Promise<unknown> {
  return database.transaction('rw', ['local', 'history'], async () => {
    const all = [...(await told(database)), ...losses];
    const kept = await database.history.where('id').anyOf(all).primaryKeys();
    await database.local.put({ key: TOLD, value: JSON.stringify(kept) });
  });
}
