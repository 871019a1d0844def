import { BACKED_UP_TABLES, BACKUP_KIND, BACKUP_VERSION, type BackedUpTable, type Backup } from '../model/backup.ts';
import { fromBase64, toBase64 } from '../model/base64.ts';
import { compareValues } from '../model/compare-values.ts';
import { joinRows } from '../model/join-row.ts';
import { joinTexts } from '../model/join-texts.ts';
import type { Result } from '../model/result.ts';
import type { Row } from '../model/row.ts';
import type { SectionText } from '../model/section.ts';
import type { SiteFix } from '../model/site-fix.ts';
import type { Database, Seen } from './database.ts';
import { attempt } from './failure.ts';
import { openNewest } from './sessions.ts';
import { setSiteFix, siteFixes } from './site-fixes.ts';

const TABLES = [...BACKED_UP_TABLES, 'local'];

/** Everything that a backup holds, as it is at one moment. */
export function everything(database: Database): Promise<Result<Backup>> {
  return attempt(database, () =>
    database.transaction('r', TABLES, async () => ({
      kind: BACKUP_KIND,
      version: BACKUP_VERSION,
      made: new Date().toISOString(),
      tables: {
        sessions: await database.sessions.toArray(),
        sections: await database.sections.toArray(),
        texts: (await database.texts.toArray()).map((row) => ({ ...row, rich: row.rich && toBase64(row.rich) })),
        picks: await database.picks.toArray(),
        settings: await database.settings.toArray(),
        publications: await database.publications.toArray(),
        seen: await database.seen.toArray(),
      },
      siteFixes: [...(await siteFixes(database)).values()],
    })),
  );
}

/** What came in: how many were not here, and how many here were older than in the backup. */
export interface CameIn {
  readonly added: number;
  readonly changed: number;
}

export type Restored = Readonly<Record<BackedUpTable | 'siteFixes', CameIn>>;

function withBytes(row: Backup['tables']['texts'][number]): SectionText {
  return { ...row, rich: row.rich === null ? null : fromBase64(row.rich) };
}

/** Rows that are joined at once. */
const STEP = 500;

type Join<T> = (here: T, there: T) => T;

/** Of two readings of a post the one that is kept here, unless only the other is whole. */
const joinSeen: Join<Seen> = (here, there) => {
  const seenAt = Math.min(here.seenAt, there.seenAt);
  const isPart = ({ post }: Seen) => post.truncated || post.translated;
  return { ...(isPart(here) && !isPart(there) ? there : here), seenAt };
};

async function joinTable<T extends { id: string }>(
  database: Database,
  table: BackedUpTable,
  rows: readonly T[],
  join: Join<T>,
  onDone: (rows: number) => void,
): Promise<CameIn> {
  const stored = database.table<T, string>(table);
  let [added, changed] = [0, 0];
  for (let from = 0; from < rows.length; from += STEP) {
    const some = rows.slice(from, from + STEP);
    const known = await stored.bulkGet(some.map(({ id }) => id));
    // A file that was put together by hand may name a row twice.
    const now = new Map<string, T>();
    for (const [index, there] of some.entries()) {
      const here = now.get(there.id) ?? known[index];
      const joined = here === undefined ? there : join(here, there);
      if (here !== undefined && compareValues(here, joined) === 0) continue;
      now.set(there.id, joined);
      if (here === undefined) added += 1;
      else changed += 1;
    }
    await stored.bulkPut([...now.values()]);
    onDone(some.length);
  }
  return { added, changed };
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
  const synced = <R extends Row>(table: BackedUpTable, rows: readonly R[]) =>
    joinTable<R>(database, table, rows, joinRows, onDone);
  return attempt(database, () =>
    database.transaction('rw', TABLES, async () => {
      const restored = {
        sessions: await synced('sessions', tables.sessions),
        sections: await synced('sections', tables.sections),
        texts: await joinTable<SectionText>(database, 'texts', tables.texts.map(withBytes), joinTexts, onDone),
        picks: await synced('picks', tables.picks),
        settings: await synced('settings', tables.settings),
        publications: await synced('publications', tables.publications),
        seen: await joinTable<Seen>(database, 'seen', tables.seen, joinSeen, onDone),
        siteFixes: await joinFixes(database, fixes),
      };
      await openNewest(database);
      return restored;
    }),
  );
}
