import * as z from 'zod/mini';
import { BACKED_UP } from '../model/backup.ts';
import { fromBase64, toBase64 } from '../model/base64.ts';
import type { Row } from '../model/row.ts';
import { rowFields } from '../model/row-schema.ts';
import { OF_SESSION, SYNCED, type SyncedTable } from '../model/synced.ts';
import { Tombstone } from '../model/tombstone.ts';
import type { Rows } from './replica.ts';

/** What a blob holds. */
export interface Contents {
  /** Session id, or `SETTINGS`. */
  readonly sid: string;
  readonly rows: Rows;
  /** Names of the blobs that it was made of; empty where it was not. */
  readonly from: readonly string[];
}

/** The version that this one writes, and the oldest that can read it. */
const VERSION = 1;

const Wire = z.looseObject({
  v: z.int(),
  min: z.int(),
  sid: z.string(),
  rows: z.record(z.string(), z.array(z.unknown())),
  from: z.optional(z.array(z.string())),
});

/** Kinds of settings that a newer version has stay what they are. */
const OtherSetting = z.looseObject({
  ...rowFields,
  kind: z.string().check(z.refine((kind) => !['host', 'layout', 'chat', 'blog', 'device'].includes(kind))),
});

const SCHEMAS: Readonly<Record<SyncedTable, z.ZodMiniType>> = {
  ...BACKED_UP,
  settings: z.union([BACKED_UP.settings, OtherSetting]),
};

function isSound(table: SyncedTable, row: unknown): row is Row {
  return SCHEMAS[table].safeParse(row).success || Tombstone.safeParse(row).success;
}

function toWire(table: SyncedTable, row: Row): object {
  const { unsent: _, sid: __, ...rest } = row as Row & { sid?: string };
  if (table !== 'texts' || !('rich' in row)) return rest;
  return { ...rest, rich: row.rich instanceof Uint8Array ? toBase64(row.rich) : null };
}

function withSession(table: SyncedTable, row: unknown, sid: string): unknown {
  const names = (OF_SESSION as readonly SyncedTable[]).includes(table);
  return names && typeof row === 'object' && row !== null ? { ...row, sid } : row;
}

function withBytes(row: Row): Row {
  return 'rich' in row && typeof row.rich === 'string' ? ({ ...row, rich: fromBase64(row.rich) } as Row) : row;
}

/** JSON without white space. */
export function writeContents({ sid, rows, from }: Contents): string {
  const written: Partial<Record<SyncedTable, object[]>> = {};
  for (const table of SYNCED) {
    const some = rows[table];
    if (some !== undefined && some.length > 0) written[table] = some.map((row) => toWire(table, row));
  }
  return JSON.stringify({ v: VERSION, min: VERSION, sid, rows: written, ...(from.length > 0 ? { from } : {}) });
}

/** Why a blob is not joined. `newer`: a version that is newer than this one wrote it. */
export type Flaw = 'damaged' | 'newer';

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** Reads what `writeContents` has written, here or in another version, and checks all of it. */
export function readContents(json: string): Contents | Flaw {
  const wire = Wire.safeParse(parse(json));
  if (!wire.success) return 'damaged';
  const { min, sid, rows, from = [] } = wire.data;
  if (min > VERSION) return 'newer';
  const read: Partial<Record<SyncedTable, Row[]>> = {};
  for (const [table, some] of Object.entries(rows)) {
    if (!(SYNCED as readonly string[]).includes(table)) return 'newer';
    const name = table as SyncedTable;
    const whole = some.map((row) => withSession(name, row, sid));
    if (!whole.every((row): row is Row => isSound(name, row))) return 'damaged';
    read[name] = name === 'texts' ? whole.map(withBytes) : whole;
  }
  return { sid, rows: read, from };
}
