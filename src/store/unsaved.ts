import { stampOf } from '../model/stamp.ts';
import type { Change } from './changes.ts';
import type { Database } from './database.ts';

/**
 * What was typed and not yet saved when the page ended. A popup that closes takes its unfinished transactions with
 * it, and `localStorage` is the one place that keeps a value without waiting.
 */
interface Kept {
  readonly change: Change;
  /** Milliseconds since 1970. */
  readonly at: number;
}

const PREFIX = 'unsaved ';
const TABLES: readonly string[] = ['sessions', 'sections', 'texts', 'picks', 'settings'] satisfies Change['table'][];

export function fieldKey({ table, id, fields }: Change): string {
  return `${table} ${id} ${Object.keys(fields).join(' ')}`;
}

/** Keeps a change until `forget`. */
export function keep(change: Change): void {
  const kept: Kept = { change, at: Date.now() };
  try {
    localStorage.setItem(PREFIX + fieldKey(change), JSON.stringify(kept));
  } catch {
    // No room. This is only the second net: the save itself follows, and says so when it fails.
  }
}

/** The change has been saved. */
export function forget(change: Change): void {
  localStorage.removeItem(PREFIX + fieldKey(change));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isKept(value: unknown): value is Kept {
  if (!isObject(value) || !isObject(value.change) || !Number.isFinite(value.at)) return false;
  const { table, id, fields } = value.change;
  return TABLES.includes(String(table)) && typeof id === 'string' && isObject(fields);
}

function readKept(json: string): Kept | null {
  try {
    const kept: unknown = JSON.parse(json);
    return isKept(kept) ? kept : null;
  } catch {
    return null;
  }
}

/** Takes the damaged out of what is kept. */
function keptChanges(): { kept: Kept[]; damaged: boolean } {
  const kept: Kept[] = [];
  let damaged = false;
  for (const key of Object.keys(localStorage).filter((name) => name.startsWith(PREFIX))) {
    const json = localStorage.getItem(key);
    // Another window has saved it meanwhile.
    if (json === null) continue;
    const one = readKept(json);
    if (one !== null) kept.push(one);
    else localStorage.removeItem(key);
    damaged ||= one === null && json.trim() !== '';
  }
  return { kept, damaged };
}

/** What an earlier page could not save. */
interface KeptUnsaved {
  /** Without those that something newer has replaced. */
  readonly changes: Change[];
  /** Whether there was more, which cannot be read. */
  readonly damaged: boolean;
}

/** Finds what an earlier page could not save, and drops what is of no use. */
export async function keptUnsaved(database: Database): Promise<KeptUnsaved> {
  const found: Change[] = [];
  const { kept, damaged } = keptChanges();
  for (const { change, at } of kept) {
    const row = await database.table(change.table).get(change.id);
    const written =
      row === undefined || row.purged
        ? Infinity
        : Math.max(...Object.keys(change.fields).map((f) => stampOf(row, f)[0]));
    if (written < at) found.push(change);
    else forget(change);
  }
  return { changes: found, damaged };
}
