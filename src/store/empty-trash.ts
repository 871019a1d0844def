import { isDeleted } from '../model/row.ts';
import { latestStamp } from '../model/stamp.ts';
import type { Database } from './database.ts';

/** For how long what was thrown away can be brought back, in milliseconds: thirty days. */
const KEPT = 30 * 24 * 3600 * 1000;

/** Forgets the picks that were thrown away more than thirty days ago. Resolves to how many. */
export function emptyTrash({ picks }: Database, now: number): Promise<number> {
  return picks.filter((pick) => isDeleted(pick) && latestStamp(pick)[0] < now - KEPT).delete();
}
