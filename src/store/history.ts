import { compareValues } from '../model/compare-values.ts';
import { proseOfPlain } from '../model/plain-prose.ts';
import { stateSaying, wordsOfState } from '../model/prose-state.ts';
import { isDeleted, type Row } from '../model/row.ts';
import type { SectionText } from '../model/section.ts';
import type { SyncedTable } from '../model/synced.ts';
import type { Change } from './changes.ts';
import type { Database, Lost } from './database.ts';

/** The fields that a host has put words or choices into, which are to be had back. */
const TELLING: Readonly<Record<SyncedTable, readonly string[]>> = {
  sessions: ['hashtags', 'number', 'topic', 'title', 'start', 'end', 'hostHandle', 'credits'],
  sections: ['heading'],
  texts: ['plain'],
  picks: ['edited', 'note', 'alts'],
  settings: ['name', 'handles', 'bio', 'sections', 'hashtags'],
  publications: [],
};

/** A value that lost, and the row that it was of as it is now. */
export interface LostValue {
  readonly lost: Lost;
  readonly row: Row;
}

/** One device replaces its own values all the time: only what another device has won over was lost unawares. */
function isTelling({ table, field, stamp, won }: Lost): boolean {
  return TELLING[table].includes(field) && stamp[1] !== won[1];
}

/**
 * What a host may want back, newest first: values written on one device that another device's took the place of. None of
 * rows that were thrown away, nor what stands there again.
 */
export function lostValues(database: Database): Promise<LostValue[]> {
  return database.transaction('r', ['history', ...(Object.keys(TELLING) as SyncedTable[])], async () => {
    const found: LostValue[] = [];
    for (const lost of (await database.history.orderBy('lostAt').reverse().toArray()).filter(isTelling)) {
      const row = await database.table<Row, string>(lost.table).get(lost.row);
      if (row === undefined || isDeleted(row)) continue;
      if (compareValues(Reflect.get(row, lost.field), lost.value) !== 0) found.push({ lost, row });
    }
    return found;
  });
}

/**
 * The change that writes a lost value again, as an edit of now: it syncs, and can be taken back as every other. What it
 * takes the place of is not lost either.
 */
export function restoreLoss({ lost, row }: LostValue): Change {
  const { table, field, value } = lost;
  const rich = table === 'texts' ? (row as SectionText).rich : null;
  const fields =
    rich !== null && typeof value === 'string'
      ? wordsOfState(stateSaying(rich, proseOfPlain(value)))
      : { [field]: value };
  return { table, id: row.id, fields } as Change;
}
