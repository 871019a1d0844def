import { text } from '../../src/i18n/text.ts';
import { DEFAULT_LAYOUT } from '../../src/model/layout.ts';
import { orderBetween } from '../../src/model/order.ts';
import type { Result } from '../../src/model/result.ts';
import type { Section } from '../../src/model/section.ts';
import type { Session } from '../../src/model/session.ts';
import { titleOf } from '../../src/model/session-title.ts';
import { discardNewSection, discardNewSession } from '../../src/store/discard.ts';
import { attempt } from '../../src/store/failure.ts';
import { openSessionId, setOpenSession } from '../../src/store/local.ts';
import { addSection, createSession, type NewSection, type SessionFields } from '../../src/store/sessions.ts';
import type { Writes } from '../../src/store/writes.ts';

const HEADINGS = {
  'pull-quote': 'section_pull_quote',
  summary: 'section_summary',
  highlight: 'section_highlight',
  'post-of-the-week': 'section_post_of_the_week',
  'shout-out': 'section_shout_out',
  host: 'section_host',
  archive: 'section_archive',
} as const;

function defaultSections(): NewSection[] {
  return DEFAULT_LAYOUT.map(({ role, kind }) => ({ role, kind, heading: text(HEADINGS[kind]) }));
}

/** Opens a session: picks go to it from now on. */
export async function switchSession(writes: Writes, sid: string): Promise<boolean> {
  const result = await attempt(writes.database, () => setOpenSession(writes.database, sid));
  writes.note('open session', result, () => switchSession(writes, sid));
  if (result.ok) writes.told();
  return result.ok;
}

/** Makes a session with the usual sections and opens it. Resolves to its id, or null if that failed. */
export async function makeSession(writes: Writes, fields: SessionFields): Promise<string | null> {
  const before = await attempt(writes.database, () => openSessionId(writes.database));
  const made: Result<string> = before.ok ? await createSession(writes.database, fields, defaultSections()) : before;
  const again = async () => (await makeSession(writes, fields)) !== null;
  writes.note('new session', made, again, fields.hashtags.map((tag) => `#${tag}`).join(' '));
  if (!made.ok) return null;
  writes.told();
  const words = text('workbench_session_made', titleOf(fields));
  const previous = before.ok ? before.value : null;
  const takeBack = async () => {
    const gone = await writes.undo('new session', () => discardNewSession(writes.database, made.value));
    if (gone === true && previous !== null) await switchSession(writes, previous);
    return gone;
  };
  writes.remember({ words, takeBack });
  return made.value;
}

/** Throws a session away and opens another one, if there is one. */
export async function deleteSession(writes: Writes, session: Session, openInstead: string | null): Promise<void> {
  if (!(await writes.change([{ table: 'sessions', id: session.id, fields: { deleted: true } }]))) return;
  if (openInstead !== null) await switchSession(writes, openInstead);
  const words = text('workbench_session_deleted', titleOf(session));
  writes.remember({ words, takeBack: () => bringBack(writes, session) });
}

async function bringBack(writes: Writes, { id }: Session): Promise<boolean> {
  const back = await writes.change([{ table: 'sessions', id, fields: { deleted: false } }]);
  return back && switchSession(writes, id);
}

/** Brings a deleted session back, with all that it held, and opens it. */
export async function restoreSession(writes: Writes, session: Session): Promise<void> {
  if (await bringBack(writes, session)) writes.tell(text('workbench_session_restored', titleOf(session)));
}

/** The order key behind the last section for picks. */
function orderBehindPicks(sections: readonly Section[]): string {
  const index = sections.findLastIndex(({ role }) => role === 'picks');
  return orderBetween(sections[index]?.order ?? null, sections[index + 1]?.order ?? null);
}

/** A kind that none of the sections has: session files tell their picks apart by it. */
function newKind(sections: readonly Section[]): string {
  const kinds = new Set(sections.map(({ kind }) => kind));
  let number = sections.length + 1;
  while (kinds.has(`section-${number}`)) number += 1;
  return `section-${number}`;
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
