import * as z from 'zod/mini';
import { BACKED_UP } from '../model/backup.ts';
import { toBase64 } from '../model/base64.ts';
import { stateOfBase64 } from '../model/prose-state.ts';
import type { Row } from '../model/row.ts';
import { rowFields } from '../model/row-schema.ts';
import { SYNCED, type SyncedTable } from '../model/synced.ts';
import { Tombstone } from '../model/tombstone.ts';
import type { Rows } from './replica.ts';
import { checkOf } from './soundness.ts';

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

const KINDS: readonly string[] = BACKED_UP.settings.def.options.flatMap(({ shape }) => shape.kind.def.values);

/** Kinds of settings that a newer version has stay what they are. */
const OtherSetting = z.looseObject({
  ...rowFields,
  kind: z.string().check(z.refine((kind) => !KINDS.includes(kind))),
});

const SCHEMAS: Readonly<Record<SyncedTable, z.ZodMiniType>> = {
  ...BACKED_UP,
  settings: z.union([BACKED_UP.settings, OtherSetting]),
};

/** Made at the first use: most starts of the background read no blob. */
const checks = new Map<SyncedTable, (row: unknown) => boolean>();

function checkFor(table: SyncedTable): (row: unknown) => boolean {
  const check = checks.get(table) ?? checkOf(z.union([SCHEMAS[table], Tombstone]));
  checks.set(table, check);
  return check;
}

function isSound(table: SyncedTable, row: unknown): row is Row {
  return checkFor(table)(row);
}

/** Every row of a session names it, but for the session itself. */
const NAMES_SESSION: readonly SyncedTable[] = ['sections', 'texts', 'picks', 'publications'];

function toWire(table: SyncedTable, row: Row): object {
  const { unsent: _, ...rest } = row;
  if (!NAMES_SESSION.includes(table)) return rest;
  const { sid: __, ...unnamed } = rest as typeof rest & { sid?: string };
  if (!('rich' in row)) return unnamed;
  return { ...unnamed, rich: row.rich instanceof Uint8Array ? toBase64(row.rich) : null };
}

function withSession(table: SyncedTable, row: unknown, sid: string): unknown {
  return typeof row === 'object' && row !== null && NAMES_SESSION.includes(table) ? { ...row, sid } : row;
}

/** @throws where the prose of the row is no state of a document: it could not be joined with any */
function withBytes(row: Row): Row {
  return 'rich' in row && typeof row.rich === 'string' ? ({ ...row, rich: stateOfBase64(row.rich) } as Row) : row;
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
    try {
      read[name] = name === 'texts' ? whole.map(withBytes) : whole;
    } catch {
      return 'damaged';
    }
  }
  return { sid, rows: read, from };
}
