import { BACKED_UP_TABLES, BACKUP_KIND, BACKUP_VERSION, type BackedUpTable, type Backup } from '../model/backup.ts';
import { fromBase64, toBase64 } from '../model/base64.ts';
import { compareValues } from '../model/compare-values.ts';
import type { Result } from '../model/result.ts';
import type { Row } from '../model/row.ts';
import type { SectionText } from '../model/section.ts';
import type { SiteFix } from '../model/site-fix.ts';
import type { SyncedTable } from '../model/synced.ts';
import { comingBack } from './coming-back.ts';
import type { Database, Seen } from './database.ts';
import { attempt } from './failure.ts';
import { writer } from './local.ts';
import { ROW_TABLES } from './row-tables.ts';
import { openNewest } from './sessions.ts';
import { setSiteFix, siteFixes } from './site-fixes.ts';
import { type CameIn, takeRows } from './take-rows.ts';

/** Whether a row has been sent is of no interest elsewhere. */
function forAll<R extends Row>(row: R): R {
  const copy = { ...row };
  Reflect.deleteProperty(copy, 'unsent');
  return copy;
}

/** JSON knows no bytes. */
function withoutBytes(row: SectionText) {
  return { ...row, rich: row.rich && toBase64(row.rich) };
}

function withBytes(row: Backup['tables']['texts'][number]): Row {
  const rich = typeof row.rich === 'string' ? fromBase64(row.rich) : row.rich;
  return Object.assign({}, row, { rich });
}

/** Everything that a backup holds, as it is at one moment. */
export function everything(database: Database): Promise<Result<Backup>> {
  return attempt(database, () =>
    database.transaction('r', ROW_TABLES, async () => ({
      kind: BACKUP_KIND,
      version: BACKUP_VERSION,
      made: new Date().toISOString(),
      tables: {
        sessions: (await database.sessions.toArray()).map(forAll),
        sections: (await database.sections.toArray()).map(forAll),
        texts: (await database.texts.toArray()).map((row) => withoutBytes(forAll(row))),
        picks: (await database.picks.toArray()).map(forAll),
        settings: (await database.settings.toArray()).map(forAll),
        publications: (await database.publications.toArray()).map(forAll),
        seen: await database.seen.toArray(),
      },
      siteFixes: [...(await siteFixes(database)).values()],
    })),
  );
}

export type Restored = Readonly<Record<BackedUpTable | 'siteFixes', CameIn>>;

/** Rows that are joined at once. */
const STEP = 500;

function* inSteps<T>(rows: readonly T[]): Generator<T[]> {
  for (let from = 0; from < rows.length; from += STEP) yield rows.slice(from, from + STEP);
}

/** Of two readings of a post the one that is kept here, unless only the other is whole. */
function joinSeen(here: Seen, there: Seen): Seen {
  const seenAt = Math.min(here.seenAt, there.seenAt);
  const isPart = ({ post }: Seen) => post.truncated || post.translated;
  return { ...(isPart(here) && !isPart(there) ? there : here), seenAt };
}

async function takeSeen({ seen }: Database, rows: readonly Seen[]): Promise<CameIn> {
  const known = await seen.bulkGet(rows.map(({ id }) => id));
  // A file that was put together by hand may name a row twice.
  const now = new Map<string, Seen>();
  let added = 0;
  for (const [index, there] of rows.entries()) {
    const here = now.get(there.id) ?? known[index];
    const joined = here === undefined ? there : joinSeen(here, there);
    if (here !== undefined && compareValues(here, joined) === 0) continue;
    now.set(there.id, joined);
    if (here === undefined) added += 1;
  }
  await seen.bulkPut([...now.values()]);
  return { added, changed: now.size - added };
}

/** A fix that is not here, or was made later than the one that is. */
async function joinFixes(database: Database, fixes: readonly SiteFix[]): Promise<CameIn> {
  const known = await siteFixes(database);
  const wanted = fixes.filter(({ site, made }) => made > (known.get(site)?.made ?? ''));
  for (const fix of wanted) await setSiteFix(database, fix.site, fix);
  const changed = wanted.filter(({ site }) => known.has(site)).length;
  return { added: wanted.length - changed, changed };
}

/**
 * Joins a backup with what is here, all or nothing: of each field the later one stays, wherever it is from, and nothing
 * is taken away. A device that has no session open opens the newest.
 * @param onShare told the share that is done
 */
export function restore(
  database: Database,
  { tables, siteFixes: fixes }: Backup,
  onShare: (share: number) => void,
): Promise<Result<Restored>> {
  const total = Math.max(
    1,
    BACKED_UP_TABLES.map((table) => tables[table].length).reduce((a, b) => a + b, 0),
  );
  let done = 0;
  const onDone = (rows: number) => {
    done += rows;
    onShare(done / total);
  };
  const inTurn = async <T>(rows: readonly T[], take: (some: T[]) => Promise<CameIn>): Promise<CameIn> => {
    let came = { added: 0, changed: 0 };
    for (const some of inSteps(rows)) {
      const { added, changed } = await take(some);
      came = { added: came.added + added, changed: came.changed + changed };
      onDone(some.length);
    }
    return came;
  };
  return attempt(database, () =>
    database.transaction('rw', ROW_TABLES, async () => {
      const by = await writer(database);
      const texts = tables.texts.map(withBytes);
      const comesBack = await comingBack(database, { ...tables, texts });
      const synced = (table: SyncedTable, rows: readonly Row[]) =>
        inTurn(rows, (some) => takeRows(database, table, some, by, false, comesBack));
      const restored = {
        sessions: await synced('sessions', tables.sessions),
        sections: await synced('sections', tables.sections),
        texts: await synced('texts', texts),
        picks: await synced('picks', tables.picks),
        settings: await synced('settings', tables.settings),
        publications: await synced('publications', tables.publications),
        seen: await inTurn(tables.seen, (some) => takeSeen(database, some)),
        siteFixes: await joinFixes(database, fixes),
      };
      await openNewest(database);
      return restored;
    }),
  );
}
