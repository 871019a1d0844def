import type { Result } from '../model/result.ts';
import { patchRow, type Row } from '../model/row.ts';
import type { Database, SyncedTables } from './database.ts';
import { attempt, Refusal } from './failure.ts';
import { writer } from './local.ts';

/** Fields to set in one row. */
export type Change = {
  [T in keyof SyncedTables]: {
    readonly table: T;
    readonly id: string;
    readonly fields: Readonly<Partial<SyncedTables[T]>>;
  };
}[keyof SyncedTables];

function tablesOf(changes: readonly Change[]): string[] {
  return [...new Set(changes.map((change) => change.table)), 'local'];
}

async function put(database: Database, changes: readonly Change[]): Promise<Change[]> {
  const by = await writer(database);
  const undo: Change[] = [];
  for (const { table, id, fields } of changes) {
    const rows = database.table<Row, string>(table);
    const row = await rows.get(id);
    if (row === undefined || row.purged) {
      throw new Refusal(table === 'settings' ? 'no_setting' : 'no_session', `no row ${id} in ${table}`);
    }
    const before = Object.fromEntries(Object.keys(fields).map((field) => [field, Reflect.get(row, field)]));
    undo.unshift({ table, id, fields: before } as Change);
    await rows.put(patchRow(row, fields as Partial<Row>, by));
  }
  return undo;
}

/**
 * Sets fields of rows that exist and were not deleted for ever, all or none.
 * @returns the changes that would undo these, last first
 */
export function applyChanges(database: Database, changes: readonly Change[]): Promise<Result<Change[]>> {
  return attempt(database, () => database.transaction('rw', tablesOf(changes), () => put(database, changes)));
}

/**
 * Whether the rows hold what the changes wrote. Values are compared and not stamps: where a later change has itself
 * been undone, the stamp is a new one and the value is again this one's.
 */
async function stillStand(database: Database, changes: readonly Change[]): Promise<boolean> {
  const seen = new Set<string>();
  for (const { table, id, fields } of changes.toReversed()) {
    const row = await database.table<Row, string>(table).get(id);
    for (const [field, written] of Object.entries(fields)) {
      const key = `${table} ${id} ${field}`;
      const now: unknown = row === undefined ? undefined : Reflect.get(row, field);
      if (!seen.has(key) && JSON.stringify(now) !== JSON.stringify(written)) return false;
      seen.add(key);
    }
  }
  return true;
}

/**
 * Undoes changes, all or none.
 * @param made the changes, as `applyChanges` got them
 * @param undo what it answered
 * @returns whether they were undone: not where one of the fields has been set to something else since
 */
export function undoChanges(
  database: Database,
  made: readonly Change[],
  undo: readonly Change[],
): Promise<Result<boolean>> {
  return attempt(database, () =>
    database.transaction('rw', tablesOf(made), async () => {
      if (!(await stillStand(database, made))) return false;
      await put(database, undo);
      return true;
    }),
  );
}
