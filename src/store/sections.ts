import { byOrder } from '../model/order.ts';
import { isDeleted } from '../model/row.ts';
import type { Section, SectionText } from '../model/section.ts';
import type { Database } from './database.ts';

/** A session's sections, in order. */
export async function sectionsOf(database: Database, sid: string): Promise<Section[]> {
  const rows = await database.sections.where({ sid }).toArray();
  return rows.filter((row) => !isDeleted(row)).sort(byOrder);
}

/** The words of a session's sections, by section id. */
export async function textsOf(database: Database, sid: string): Promise<Map<string, SectionText>> {
  const rows = await database.texts.where({ sid }).toArray();
  return new Map(rows.filter((row) => !isDeleted(row)).map((row) => [row.id, row]));
}
