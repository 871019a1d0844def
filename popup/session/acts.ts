import { text } from '../../src/i18n/text.ts';
import { orderBetween } from '../../src/model/order.ts';
import type { Result } from '../../src/model/result.ts';
import type { Section } from '../../src/model/section.ts';
import { newKind } from '../../src/model/section-kind.ts';
import type { Session } from '../../src/model/session.ts';
import { discardNewSection, discardNewSession } from '../../src/store/discard.ts';
import { attempt } from '../../src/store/failure.ts';
import { openSessionId } from '../../src/store/local.ts';
import { sectionsOf } from '../../src/store/sections.ts';
import { addSection, createSession, type NewSection, type SessionFields } from '../../src/store/sessions.ts';
import { type Beginning, beginningOf } from '../../src/store/settings.ts';
import type { Writes } from '../../src/store/writes.ts';
import { sessionName } from '../../src/ui/session-name.ts';
import { beginningFields, beginningSections } from './beginning.ts';
import { nextSession } from './next-session.ts';
import { switchSession } from './switch-session.ts';

function createWith(
  writes: Writes,
  fields: SessionFields,
  beginning: Beginning,
  sections?: readonly NewSection[],
): Promise<Result<string>> {
  const { database } = writes;
  return createSession(database, beginningFields(fields, beginning), beginningSections(beginning, sections));
}

/**
 * Makes a session with what the host has said of its chat and of the host, and opens it. Resolves to its id, or null if
 * that failed.
 * @param sections those to begin with in the place of the layout's
 */
export async function makeSession(
  writes: Writes,
  fields: SessionFields,
  sections?: readonly NewSection[],
): Promise<string | null> {
  const { database } = writes;
  const before = await attempt(database, async () => ({
    open: await openSessionId(database),
    beginning: await beginningOf(database, fields.hashtags),
  }));
  const made: Result<string> = before.ok ? await createWith(writes, fields, before.value.beginning, sections) : before;
  const again = async () => (await makeSession(writes, fields, sections)) !== null;
  writes.note('new session', made, again, fields.hashtags.map((tag) => `#${tag}`).join(' '));
  if (!made.ok) return null;
  writes.told();
  const words = text('workbench_session_made', sessionName(fields));
  const previous = before.ok ? before.value.open : null;
  const takeBack = async () => {
    const gone = await writes.undo('new session', () => discardNewSession(writes.database, made.value));
    if (gone === true && previous !== null) await switchSession(writes, previous);
    return gone;
  };
  writes.remember({ words, takeBack });
  return made.value;
}

/** Makes what the session after this one most likely is, and opens it. Resolves to its id, or null if that failed. */
export async function makeNextSession(writes: Writes, last: Session): Promise<string | null> {
  // Where it cannot be read, nothing can be made either, and that is told.
  const begun = await attempt(writes.database, () => beginningOf(writes.database, last.hashtags));
  return makeSession(writes, nextSession(last, Date.now(), begun.ok ? begun.value.chat : undefined));
}

/** Makes the session after this one, with this one's sections: what they hold stays behind. */
export async function duplicateSession(writes: Writes, session: Session): Promise<void> {
  const sections = await attempt(writes.database, () => sectionsOf(writes.database, session.id));
  writes.note('read sections', sections, async () => {
    await duplicateSession(writes, session);
    return true;
  });
  if (!sections.ok) return;
  const alike = sections.value.map(({ role, kind, heading, included, byQuestion }) => {
    return { role, kind, heading, included, byQuestion };
  });
  await makeSession(writes, nextSession(session, Date.now()), alike);
}

/** Puts a session away among those that are done with, or gets it out again. */
export async function archiveSession(writes: Writes, session: Session, archived: boolean): Promise<void> {
  const done = text(archived ? 'sessions_archived_done' : 'sessions_unarchived_done', sessionName(session));
  await writes.change([{ table: 'sessions', id: session.id, fields: { archived } }], { done });
}

/** Throws a session away and opens another one, if there is one. */
export async function deleteSession(writes: Writes, session: Session, openInstead: string | null): Promise<void> {
  if (!(await writes.change([{ table: 'sessions', id: session.id, fields: { deleted: true } }]))) return;
  if (openInstead !== null) await switchSession(writes, openInstead);
  const words = text('workbench_session_deleted', sessionName(session));
  writes.remember({ words, takeBack: () => bringBack(writes, session) });
}

async function bringBack(writes: Writes, { id }: Session): Promise<boolean> {
  const back = await writes.change([{ table: 'sessions', id, fields: { deleted: false } }]);
  return back && switchSession(writes, id);
}

/** Brings a deleted session back, with all that it held, and opens it. */
export async function restoreSession(writes: Writes, session: Session): Promise<void> {
  if (await bringBack(writes, session)) writes.tell(text('workbench_session_restored', sessionName(session)));
}

/** The order key behind the last section for picks. */
function orderBehindPicks(sections: readonly Section[]): string {
  const index = sections.findLastIndex(({ role }) => role === 'picks');
  return orderBetween(sections[index]?.order ?? null, sections[index + 1]?.order ?? null);
}

/**
 * Adds an empty section behind the last one for picks. Resolves to its id, or null if that failed.
 * @param sections all of the session's, in order
 */
export async function addPicksSection(
  writes: Writes,
  sid: string,
  sections: readonly Section[],
): Promise<string | null> {
  const section = { role: 'picks', kind: newKind(sections), heading: text('workbench_new_section') } as const;
  const added = await addSection(writes.database, sid, section);
  writes.note('new section', added, async () => (await addPicksSection(writes, sid, sections)) !== null);
  if (!added.ok) return null;
  const { value: id } = added;
  await writes.change([{ table: 'sections', id, fields: { order: orderBehindPicks(sections) } }]);
  const words = text('workbench_section_added');
  const takeBack = () => writes.undo('new section', () => discardNewSection(writes.database, id));
  writes.remember({ words, takeBack });
  return id;
}
