import * as Y from 'yjs';
import type { Row } from '../../src/model/row.ts';
import type { Stamp } from '../../src/model/stamp.ts';
import type { SyncedTable } from '../../src/model/synced.ts';
import type { Loss } from '../../src/model/take-row.ts';

/** What is left of a row that was deleted for ever. */
const LASTING = ['id', 'sid', 'deleted'];
const APART = ['_s', 'unsent', 'purged'];
const WORDS = ['plain', 'rich'];

interface Known {
  readonly table: SyncedTable;
  base: Stamp;
  floor: Stamp | null;
  /** The values with the latest stamp, as JSON: of equal stamps any may win, if only it is the same everywhere. */
  readonly fields: Map<string, { stamp: Stamp; values: Set<string> }>;
  /** All prose that was ever written. */
  readonly prose: Y.Doc;
  isProse: boolean;
}

/** Not the product's own: what it says has to hold without that. */
function isLater([time, device]: Stamp, [otherTime, otherDevice]: Stamp): boolean {
  return time === otherTime ? device > otherDevice : time > otherTime;
}

function stampOf({ _s }: Row, field: string): Stamp {
  return (Object.hasOwn(_s.edits, field) ? _s.edits[field] : undefined) ?? _s.base;
}

function valueIn(row: Row, field: string): unknown {
  return Object.hasOwn(row, field) ? Reflect.get(row, field) : undefined;
}

/** A value that no other write has. */
function isMark(value: unknown): value is string {
  return typeof value === 'string' && /^w\d+$/.test(value);
}

/**
 * Knows every write that any device has ever committed, and what has to come of them all. It takes nothing from joined
 * rows but what a device wrote into them itself.
 */
export class Oracle {
  readonly #rows = new Map<string, Known>();
  /** Values that nobody has knowingly written over, and that are in no history. */
  readonly #live = new Map<string, { readonly key: string; readonly field: string; readonly stamp: Stamp }>();
  /** All that anybody ever deleted for ever. */
  readonly #purged = new Set<string>();

  #known(table: SyncedTable, row: Row): Known {
    const key = `${table} ${row.id}`;
    const known = this.#rows.get(key);
    if (known !== undefined) return known;
    const made: Known = {
      table,
      base: row._s.base,
      floor: null,
      fields: new Map(),
      prose: new Y.Doc(),
      isProse: false,
    };
    this.#rows.set(key, made);
    return made;
  }

  /**
   * @param before what the writer saw
   * @param written the fields that were written; null: all
   */
  wrote(table: SyncedTable, before: Row | undefined, row: Row, written: readonly string[] | null): void {
    const known = this.#known(table, row);
    if (isLater(row._s.base, known.base)) known.base = row._s.base;
    for (const field of written ?? Object.keys(row)) {
      if (APART.includes(field)) continue;
      this.#field(known, row, field);
      this.#mark(`${table} ${row.id}`, field, before, row);
    }
  }

  #field(known: Known, row: Row, field: string): void {
    const [stamp, value] = [stampOf(row, field), valueIn(row, field)];
    if (field === 'rich' && value instanceof Uint8Array) {
      known.isProse = true;
      Y.applyUpdate(known.prose, value);
    }
    const latest = known.fields.get(field);
    const written = JSON.stringify(value);
    if (latest === undefined || isLater(stamp, latest.stamp))
      known.fields.set(field, { stamp, values: new Set([written]) });
    else if (!isLater(latest.stamp, stamp)) latest.values.add(written);
  }

  #mark(key: string, field: string, before: Row | undefined, row: Row): void {
    // Prose has an oracle of its own.
    if (field === 'plain' && Reflect.get(row, 'rich') !== null) return;
    const [seen, value] = [before && valueIn(before, field), valueIn(row, field)];
    if (isMark(seen) && seen !== value) this.#live.delete(seen);
    if (!isMark(value)) return;
    // What comes back with a row is deleted for ever no more.
    this.#purged.delete(value);
    this.#live.set(value, { key, field, stamp: stampOf(row, field) });
  }

  purged(table: SyncedTable, before: Row, row: Row): void {
    this.wrote(table, before, row, ['deleted']);
    const known = this.#known(table, row);
    const { floor } = row._s;
    if (floor !== undefined && (known.floor === null || isLater(floor, known.floor))) known.floor = floor;
    for (const value of Object.values(before)) {
      if (isMark(value)) this.#purged.add(value);
    }
  }

  lost(losses: readonly Loss[]): void {
    for (const { value } of losses) if (isMark(value)) this.#live.delete(value);
  }

  /** What is not as it has to be, in words. */
  *complaints(table: SyncedTable, row: Row): Generator<string> {
    const known = this.#rows.get(`${table} ${row.id}`);
    if (known === undefined) {
      yield `${table} ${row.id} was never written`;
      return;
    }
    const { floor } = known;
    const isPurged = floor !== null && !isLater(known.base, floor);
    if ((row.purged === true) !== isPurged) yield `${table} ${row.id} is purged: ${row.purged === true}`;
    for (const [field, { stamp, values }] of known.fields) {
      const [value, made] = [valueIn(row, field), stampOf(row, field)];
      const isGone = floor !== null && !isLater(stamp, floor) && !LASTING.includes(field);
      if (isGone && value !== undefined) yield `${table} ${row.id}: ${field} was deleted for ever`;
      if (isGone || (table === 'texts' && WORDS.includes(field) && (known.isProse || isPurged))) continue;
      if (!values.has(JSON.stringify(value)))
        yield `${table} ${row.id}: ${field} is ${JSON.stringify(value)}, not ${[...values]}`;
      if (isLater(stamp, made) || isLater(made, stamp))
        yield `${table} ${row.id}: ${field} has stamp ${made}, not ${stamp}`;
    }
  }

  /** The prose that has to be in a row; null where the row has none, or had some that was deleted for ever. */
  proseOf(id: string): Y.Doc | null {
    const known = this.#rows.get(`texts ${id}`);
    return known?.isProse && known.floor === null ? known.prose : null;
  }

  /** Rows that were written. */
  get count(): number {
    return this.#rows.size;
  }

  /** Values that are nowhere any more, though nobody has written over them or deleted them for ever. */
  missing(find: (key: string, field: string) => unknown): string[] {
    const missing: string[] = [];
    for (const [value, { key, field, stamp }] of this.#live) {
      const floor = this.#rows.get(key)?.floor ?? null;
      if (find(key, field) === value || (floor !== null && !isLater(stamp, floor))) continue;
      missing.push(`${key}: ${field} ${value}`);
    }
    return missing;
  }

  /** @param there words that stand in some row, and those on the remote */
  leaked(inRows: ReadonlySet<string>, onRemote: ReadonlySet<string>): string[] {
    return [...this.#purged].filter((value) => onRemote.has(value) && !inRows.has(value));
  }
}
