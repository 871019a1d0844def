import { byOrder } from '../model/order.ts';
import type { Pick } from '../model/pick.ts';
import { isDeleted, isInTrash } from '../model/row.ts';
import type { Database } from './database.ts';

/** A session's picks in their order within each section; those in the trash apart, the last thrown away first. */
export async function picksOf(database: Database, sid: string): Promise<{ picks: Pick[]; trash: Pick[] }> {
  const rows = await database.picks.where({ sid }).toArray();
  const trash = rows.filter(isInTrash);
  const thrown = (row: Pick) => row._s.edits.deleted?.[0] ?? 0;
  return {
    picks: rows.filter((row) => !isDeleted(row)).sort(byOrder),
    trash: trash.sort((a, b) => thrown(b) - thrown(a)),
  };
}
