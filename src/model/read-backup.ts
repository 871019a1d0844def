import * as z from 'zod/mini';
import { BACKED_UP, BACKED_UP_TABLES, BACKUP_KIND, BACKUP_VERSION, type BackedUpTable, Backup } from './backup.ts';
import { stateOfBase64 } from './prose-state.ts';
import { isTombstone, Tombstone } from './tombstone.ts';

/** Why a file is refused. */
type Flaw =
  /** Nothing of ours. */
  | 'foreign'
  /** One of ours, of which the end is missing or that was changed by hand so that nothing can read it. */
  | 'cut'
  /** Made by a newer version of the extension. */
  | 'newer'
  /** Not as its schema says. */
  | 'damaged';

export type BackupRead =
  | { readonly backup: Backup }
  /** `where` names the part that is not as it should be; empty where none is. */
  | { readonly flaw: Flaw; readonly where: string };

/** How a backup begins: enough to tell one that was cut short from a file of another kind. */
const BEGINNING = new RegExp(String.raw`^\s*\{\s*"kind"\s*:\s*"${BACKUP_KIND}"`, 'u');

/** Rows between two reports. */
const STEP = 200;

const Outline = z.looseObject({
  ...Backup.shape,
  tables: z.record(z.string(), z.array(z.unknown())),
});

function refuse(flaw: Flaw, where = ''): BackupRead {
  return { flaw, where };
}

function parse(file: string): { readonly data: unknown } | null {
  try {
    return { data: JSON.parse(file) };
  } catch {
    return null;
  }
}

function versionOf(data: unknown): number | null {
  const head = z.safeParse(z.looseObject({ kind: z.literal(BACKUP_KIND), version: z.number() }), data);
  return head.success ? head.data.version : null;
}

/** Whether the row's prose, where it has such, is a state that can be joined and shown. */
function hasReadableProse(row: unknown): boolean {
  const rich: unknown = Object(row).rich ?? null;
  if (typeof rich !== 'string') return true;
  try {
    stateOfBase64(rich);
    return true;
  } catch {
    return false;
  }
}

/**
 * Reads the text of a backup, and checks all of it before anything is done with it.
 * @returns a generator, so that a page can go on in between; it reports the share that is done
 */
export function* readBackup(file: string): Generator<number, BackupRead> {
  const whole = file.replace(/^\uFEFF/u, '');
  yield 0;
  const parsed = parse(whole);
  if (parsed === null) return refuse(BEGINNING.test(whole) ? 'cut' : 'foreign');
  const version = versionOf(parsed.data);
  if (version === null) return refuse('foreign');
  if (version > BACKUP_VERSION) return refuse('newer');
  const outline = z.safeParse(Outline, parsed.data);
  if (!outline.success) return refuse('damaged', outline.error.issues[0]?.path.map(String).join('.'));

  const { kind, made, siteFixes, tables } = outline.data;
  const total = Math.max(
    1,
    BACKED_UP_TABLES.map((table) => tables[table]?.length ?? 0).reduce((a, b) => a + b, 0),
  );
  const checked: Record<BackedUpTable, unknown[]> = {
    sessions: [],
    sections: [],
    texts: [],
    picks: [],
    settings: [],
    publications: [],
    seen: [],
  };
  let done = 0;
  for (const table of BACKED_UP_TABLES) {
    const rows = tables[table];
    // Backups of the first versions know of no blogs.
    if (rows === undefined && table === 'publications') continue;
    if (rows === undefined) return refuse('damaged', `tables.${table}`);
    for (const [index, row] of rows.entries()) {
      const schema = table !== 'seen' && isTombstone(row) ? Tombstone : BACKED_UP[table];
      const read = z.safeParse<z.ZodMiniType>(schema, row);
      if (!read.success) {
        const path = read.error.issues[0]?.path.map(String) ?? [];
        return refuse('damaged', ['tables', table, index, ...path].join('.'));
      }
      if (table === 'texts' && !hasReadableProse(row))
        return refuse('damaged', ['tables', table, index, 'rich'].join('.'));
      checked[table].push(read.data);
      done += 1;
      if (done % STEP === 0) yield done / total;
    }
  }
  return { backup: { kind, version: BACKUP_VERSION, made, siteFixes, tables: checked as Backup['tables'] } };
}
