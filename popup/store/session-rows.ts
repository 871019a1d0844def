import type { Pick } from '../../src/model/pick.ts';
import type { Section, SectionText } from '../../src/model/section.ts';
import type { Database } from '../../src/store/database.ts';
import { picksOf } from '../../src/store/picks-of.ts';
import { sectionsOf, textsOf } from '../../src/store/sections.ts';

/** A session's sections, in order, and their words by section id. */
export interface Outline {
  readonly sections: Section[];
  readonly texts: ReadonlyMap<string, SectionText>;
}

/** A session's picks in their order within each section; those in the trash apart. */
export interface PickRows {
  readonly picks: readonly Pick[];
  readonly trash: readonly Pick[];
}

/** What the workbench shows of a session. */
export interface SessionRows {
  readonly outline: Outline;
  readonly rows: PickRows;
}

export async function outlineOf(database: Database, sid: string): Promise<Outline> {
  const [sections, texts] = await Promise.all([sectionsOf(database, sid), textsOf(database, sid)]);
  return { sections, texts };
}

export async function sessionRows(database: Database, sid: string): Promise<SessionRows> {
  const [outline, rows] = await Promise.all([outlineOf(database, sid), picksOf(database, sid)]);
  return { outline, rows };
}
