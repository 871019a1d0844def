import { compareValues } from '../../src/model/compare-values.ts';
import { type KnownBlob, type Memory, type Replica, type Rows, SETTINGS } from '../../src/model/replica.ts';
import type { Row, Writer } from '../../src/model/row.ts';
import { compareStamps } from '../../src/model/stamp.ts';
import { SYNCED, type SyncedTable } from '../../src/model/synced.ts';
import { type Loss, takeRow } from '../../src/model/take-row.ts';

/** The session that a row syncs with. */
export function sessionOf(table: SyncedTable, row: Row): string {
  if (table === 'settings') return SETTINGS;
  return table === 'sessions' ? row.id : String(Reflect.get(row, 'sid'));
}

/** What a replica tells of what it has joined. */
export interface Watcher {
  /** A row was written here as another was taken in: what had been deleted for ever came back. */
  revived(table: SyncedTable, row: Row): void;
  lost(losses: readonly Loss[]): void;
}

/** Whether one row's base is later than another's: then it was made anew. */
function isLater(one: Row, other: Row): boolean {
  return compareStamps(one._s.base, other._s.base) > 0;
}

interface Place {
  readonly table: SyncedTable;
  row: Row;
}

/** The rows of a session. None ever goes. */
interface Kept {
  readonly by: Map<string, Place>;
  readonly all: Place[];
}

const NOBODY: Watcher = { revived: () => undefined, lost: () => undefined };

/** A replica whose rows are in memory. Every method does its work at once, as a transaction that nothing comes between. */
export class MemoryReplica implements Replica {
  readonly #rows = new Map<string, Kept>();
  readonly #dirty = new Map<string, Set<string>>();
  readonly #blobs = new Map<string, KnownBlob>();
  readonly #memory = new Map<Memory, string>();

  /** @param by who writes here, and when */
  constructor(
    readonly by: () => Writer,
    readonly watcher: Watcher = NOBODY,
  ) {}

  #of(sid: string): Kept {
    const kept = this.#rows.get(sid) ?? { by: new Map(), all: [] };
    this.#rows.set(sid, kept);
    return kept;
  }

  row(table: SyncedTable, sid: string, id: string): Row | undefined {
    return this.#rows.get(sid)?.by.get(`${table} ${id}`)?.row;
  }

  /** All rows of a session, or of all. */
  rows(sid?: string): readonly Readonly<Place>[] {
    return sid === undefined ? [...this.#rows.values()].flatMap(({ all }) => all) : this.#of(sid).all;
  }

  sids(): string[] {
    return [...this.#rows.keys()];
  }

  /** Writes a row as the device's own work does. */
  write(table: SyncedTable, row: Row): void {
    const sid = sessionOf(table, row);
    const key = `${table} ${row.id}`;
    const { by, all } = this.#of(sid);
    const place = by.get(key) ?? { table, row };
    place.row = row;
    if (!by.has(key)) all.push(place);
    by.set(key, place);
    const dirty = this.#dirty.get(sid) ?? new Set();
    if (row.unsent === 1) dirty.add(key);
    else dirty.delete(key);
    if (dirty.size > 0) this.#dirty.set(sid, dirty);
    else this.#dirty.delete(sid);
  }

  /** What was deleted for ever is to leave the remote. */
  haveCompacted(sid: string): void {
    const wanted: string[] = JSON.parse(this.#memory.get('to-compact') ?? '[]');
    this.#memory.set('to-compact', JSON.stringify([...wanted, sid]));
  }

  async blobs(): Promise<readonly KnownBlob[]> {
    return [...this.#blobs.values()];
  }

  async join(blob: KnownBlob, rows: Rows): Promise<number> {
    let changed = 0;
    let stale = false;
    for (const table of SYNCED) {
      for (const there of rows[table] ?? []) {
        const here = this.row(table, sessionOf(table, there), there.id);
        const taken = takeRow(table, here, there, this.by());
        if (taken.lost.length > 0) this.watcher.lost(taken.lost);
        stale ||= taken.stale;
        if (!taken.changed) continue;
        changed += 1;
        this.write(table, taken.row);
        const isWritten = [here, there].every((row) => row === undefined || isLater(taken.row, row));
        if (isWritten) this.watcher.revived(table, taken.row);
      }
    }
    if (stale) this.haveCompacted(blob.sid);
    this.#blobs.set(blob.name, blob);
    return changed;
  }

  async dirty(): Promise<readonly string[]> {
    return [...this.#dirty.keys()];
  }

  async pack(sid: string, which: 'dirty' | 'all'): Promise<Rows> {
    const packed: Partial<Record<SyncedTable, Row[]>> = {};
    const { by } = this.#of(sid);
    for (const key of which === 'all' ? by.keys() : (this.#dirty.get(sid) ?? [])) {
      const found = by.get(key);
      if (found === undefined) continue;
      packed[found.table] ??= [];
      packed[found.table]?.push(found.row);
    }
    return packed;
  }

  async ship(blob: KnownBlob, rows: Rows): Promise<void> {
    this.#blobs.set(blob.name, blob);
    for (const table of SYNCED) {
      for (const packed of rows[table] ?? []) {
        const row = this.row(table, sessionOf(table, packed), packed.id);
        if (row === undefined || compareValues(row._s, packed._s) !== 0) continue;
        const { unsent: _, ...sent } = row;
        this.write(table, sent);
      }
    }
  }

  async know(blobs: readonly KnownBlob[]): Promise<void> {
    for (const blob of blobs) this.#blobs.set(blob.name, blob);
  }

  async forget(names: readonly string[]): Promise<void> {
    for (const name of names) this.#blobs.delete(name);
  }

  async soil(sids: readonly string[] | 'all'): Promise<void> {
    for (const sid of sids === 'all' ? this.sids() : sids) {
      for (const { table, row } of this.rows(sid)) this.write(table, { ...row, unsent: 1 });
    }
  }

  async recall(what: Memory): Promise<string | null> {
    return this.#memory.get(what) ?? null;
  }

  async remember(what: Memory, value: string | null, was?: string | null): Promise<void> {
    if (was !== undefined && (this.#memory.get(what) ?? null) !== was) return;
    if (value === null) this.#memory.delete(what);
    else this.#memory.set(what, value);
  }

  async touched(sids: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const { now } = this.by();
    const stampsOf = ({ _s, purged }: Row) => (purged === true ? [] : [_s.base, ...Object.values(_s.edits)]);
    const at = (sid: string) => this.rows(sid).flatMap(({ row }) => stampsOf(row).map(([time]) => time));
    return new Map(sids.map((sid) => [sid, Math.max(0, ...at(sid).filter((time) => time <= now))]));
  }
}
