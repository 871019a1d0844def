import type { Result } from '../model/result.ts';
import { isDeleted, patchRow } from '../model/row.ts';
import type { Section, SectionText } from '../model/section.ts';
import type { Database } from './database.ts';
import { attempt } from './failure.ts';
import { writer } from './local.ts';

async function holdsPicks(database: Database, where: { sid: string } | { section: string }): Promise<boolean> {
  const sid = 'sid' in where ? where.sid : (await database.sections.get(where.section))?.sid;
  const picks = await database.picks.where({ sid: sid ?? '' }).toArray();
  return picks.some((pick) => !isDeleted(pick) && ('sid' in where || pick.section === where.section));
}

function isRenamed(section: Section): boolean {
  return section._s.edits.heading !== undefined && !isDeleted(section);
}

/** It holds words, and not those that it was made with. */
function isTyped({ plain, _s }: SectionText): boolean {
  return plain !== '' && _s.edits.plain !== undefined;
}

/** Deletes a session that nothing was put into since it was made. Answers whether it did. */
export function discardNewSession(database: Database, sid: string): Promise<Result<boolean>> {
  return attempt(database, () =>
    database.transaction('rw', ['sessions', 'sections', 'texts', 'picks', 'local'], async () => {
      const session = await database.sessions.get(sid);
      if (session === undefined || Object.keys(session._s.edits).length > 0) return false;
      const texts = await database.texts.where({ sid }).toArray();
      const sections = await database.sections.where({ sid }).toArray();
      if (texts.some(isTyped) || sections.some(isRenamed)) return false;
      if (await holdsPicks(database, { sid })) return false;
      await database.sessions.put(patchRow(session, { deleted: true }, await writer(database)));
      return true;
    }),
  );
}

/** Deletes a section for picks that was neither filled nor renamed since it was made. Answers whether it did. */
export function discardNewSection(database: Database, id: string): Promise<Result<boolean>> {
  return attempt(database, () =>
    database.transaction('rw', ['sections', 'picks', 'local'], async () => {
      const section = await database.sections.get(id);
      if (section === undefined || isDeleted(section) || isRenamed(section)) return false;
      if (await holdsPicks(database, { section: id })) return false;
      await database.sections.put(patchRow(section, { deleted: true }, await writer(database)));
      return true;
    }),
  );
}
