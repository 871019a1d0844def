import { compareValues } from '../../../../src/model/compare-values.ts';
import type { Row } from '../../../../src/model/row.ts';
import { latestStamp } from '../../../../src/model/stamp.ts';
import { SYNCED, type SyncedTable } from '../../../../src/model/synced.ts';
import { takeRow } from '../../../../src/model/take-row.ts';
import { type KnownBlob, type Memory, type Replica, type Rows, SETTINGS } from '../../../../src/sync/replica.ts';

function sidOf(table: SyncedTable, row: Row): string {
  if (table === 'settings') return SETTINGS;
  return table === 'sessions' ? row.id : String(Reflect.get(row, 'sid'));
}

/** A device's rows, as the store keeps them, without its disk. */
export class MemoryReplica implements Replica {
  readonly rows = new Map<string, { readonly table: SyncedTable; readonly sid: string; row: Row }>();
  private readonly known = new Map<string, KnownBlob>();
  private readonly memory = new Map<Memory, string>();

  constructor(
    readonly device: string,
    readonly now: () => number,
  ) {}

  /** As the host writes. */
  write(table: SyncedTable, row: Row): void {
    this.rows.set(`${table} ${row.id}`, { table, sid: sidOf(table, row), row });
  }

  /** What the host sees, device by device the same once they have all heard of it. */
  state(sid?: string): unknown {
    return [...this.rows]
      .filter(([, entry]) => sid === undefined || entry.sid === sid)
      .map(([key, { row }]) => [key, { ...row, unsent: undefined }] as const)
      .sort(([a], [b]) => (a > b ? 1 : -1));
  }

  private of(sid: string) {
    return [...this.rows.values()].filter((entry) => entry.sid === sid);
  }

  async blobs() {
    return [...this.known.values()];
  }

  async join(blob: KnownBlob, rows: Rows) {
    let changed = 0;
    const by = { device: this.device, now: this.now() };
    for (const table of SYNCED) {
      for (const there of rows[table] ?? []) {
        const taken = takeRow(table, this.rows.get(`${table} ${there.id}`)?.row, there, by);
        if (!taken.changed) continue;
        this.write(table, taken.row);
        changed += 1;
      }
    }
    this.known.set(blob.name, blob);
    return changed;
  }

  async dirty() {
    return [...new Set([...this.rows.values()].filter(({ row }) => row.unsent === 1).map(({ sid }) => sid))];
  }

  async pack(sid: string, which: 'dirty' | 'all') {
    const packed: Partial<Record<SyncedTable, Row[]>> = {};
    for (const { table, row } of this.of(sid)) {
      if (which === 'all' || row.unsent === 1) packed[table] = [...(packed[table] ?? []), row];
    }
    return packed;
  }

  async ship(blob: KnownBlob, rows: Rows) {
    this.known.set(blob.name, blob);
    for (const table of SYNCED) {
      for (const packed of rows[table] ?? []) {
        const entry = this.rows.get(`${table} ${packed.id}`);
        if (entry === undefined || compareValues(entry.row._s, packed._s) !== 0) continue;
        const { unsent: _, ...sent } = entry.row;
        entry.row = sent;
      }
    }
  }

  async know(blobs: readonly KnownBlob[]) {
    for (const blob of blobs) this.known.set(blob.name, blob);
  }

  async forget(names: readonly string[]) {
    for (const name of names) this.known.delete(name);
  }

  async soil(sids: readonly string[] | 'all') {
    for (const entry of this.rows.values()) {
      if (sids === 'all' || sids.includes(entry.sid)) entry.row = { ...entry.row, unsent: 1 };
    }
  }

  async recall(what: Memory) {
    return this.memory.get(what) ?? null;
  }

  async remember(what: Memory, value: string | null) {
    if (value === null) this.memory.delete(what);
    else this.memory.set(what, value);
  }

  async touched(sids: readonly string[]) {
    const at = (sid: string) => Math.max(0, ...this.of(sid).map(({ row }) => latestStamp(row)[0]));
    return new Map(sids.map((sid) => [sid, at(sid)]));
  }
}
