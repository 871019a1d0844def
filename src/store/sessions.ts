import { orderBetween } from '../model/order.ts';
import type { Result } from '../model/result.ts';
import { isDeleted, isInTrash, newRow } from '../model/row.ts';
import type { SectionRole } from '../model/section.ts';
import type { Session } from '../model/session.ts';
import { nextOpening, sessionOfNow } from '../model/session-of-now.ts';
import { UNTOUCHED_SECTION, UNTOUCHED_SESSION, UNTOUCHED_WORDS } from '../model/untouched.ts';
import type { Database } from './database.ts';
import { attempt, Refusal } from './failure.ts';
import { newId, openSessionId, openSince, setOpenSession, writer } from './local.ts';

/** What a host says of a new session. */
export type SessionFields = Pick<
  Session,
  'hashtags' | 'number' | 'topic' | 'title' | 'start' | 'end' | 'timeZone' | 'hostHandle' | 'scope'
> &
  Partial<Pick<Session, 'postStyle' | 'embeds'>>;

export interface NewSection {
  readonly role: SectionRole;
  readonly kind: string;
  readonly heading: string;
  readonly included?: boolean;
  readonly byQuestion?: boolean;
  /** What it begins with, where it has words. */
  readonly words?: string;
}

/**
 * Makes a session with its sections in order. Answers with its id.
 * @param opens whether picks go to it from now on
 */
export function createSession(
  database: Database,
  fields: SessionFields,
  sections: readonly NewSection[],
  opens = true,
): Promise<Result<string>> {
  return attempt(database, () =>
    database.transaction('rw', ['sessions', 'sections', 'texts', 'local'], async () => {
      const by = await writer(database);
      const sid = newId();
      await database.sessions.add(newRow({ ...UNTOUCHED_SESSION, ...fields, id: sid, createdAt: by.now }, by));
      let order: string | null = null;
      for (const section of sections) {
        order = orderBetween(order, null);
        await addRows(database, sid, section, order, by);
      }
      if (opens) await setOpenSession(database, sid);
      return sid;
    }),
  );
}

/** Adds a section at the end of a session's. Answers with its id. */
export function addSection(database: Database, sid: string, section: NewSection): Promise<Result<string>> {
  return attempt(database, () =>
    database.transaction('rw', ['sessions', 'sections', 'texts', 'local'], async () => {
      const session = await database.sessions.get(sid);
      if (session === undefined || isDeleted(session)) throw new Refusal('no_session', sid);
      // What was deleted for ever has none.
      const orders = (await database.sections.where({ sid }).toArray()).flatMap(({ order }) => order ?? []).sort();
      return addRows(database, sid, section, orderBetween(orders.at(-1) ?? null, null), await writer(database));
    }),
  );
}

async function addRows(
  database: Database,
  sid: string,
  { words = '', ...section }: NewSection,
  order: string,
  by: Awaited<ReturnType<typeof writer>>,
): Promise<string> {
  const id = newId();
  await database.sections.add(newRow({ ...UNTOUCHED_SECTION, ...section, id, sid, order }, by));
  if (section.role !== 'picks') await database.texts.add(newRow({ ...UNTOUCHED_WORDS, id, sid, plain: words }, by));
  return id;
}

/** All sessions that are not in the trash, newest first. */
export async function allSessions(database: Database): Promise<Session[]> {
  const rows = await database.sessions.orderBy('createdAt').reverse().toArray();
  return rows.filter((row) => !isDeleted(row));
}

/** A session with the number of its picks that are not in the trash. */
interface SessionWithPicks {
  readonly session: Session;
  readonly picks: number;
}

function withPicks(database: Database, sessions: readonly Session[]): Promise<SessionWithPicks[]> {
  return Promise.all(
    sessions.map(async (session) => {
      const picks = await database.picks.where({ sid: session.id }).toArray();
      return { session, picks: picks.filter((pick) => !isDeleted(pick)).length };
    }),
  );
}

/** All sessions that are not in the trash, the latest first: by when they take place, else by when they were made. */
export async function sessionsWithPicks(database: Database): Promise<SessionWithPicks[]> {
  const at = ({ start, createdAt }: Session): number => (start === null ? createdAt : Date.parse(start));
  const sessions = (await allSessions(database)).sort((one, other) => at(other) - at(one));
  return withPicks(database, sessions);
}

/** All sessions in the trash, newest first. */
export async function deletedSessions(database: Database): Promise<SessionWithPicks[]> {
  const rows = await database.sessions.orderBy('createdAt').reverse().toArray();
  return withPicks(database, rows.filter(isInTrash));
}

/**
 * Opens the session whose time has come, if the host has not chosen another since.
 * @returns whether another is open now, and when to look again
 */
export async function openDueSession(
  database: Database,
  now: number,
): Promise<{ readonly opened: boolean; readonly next: number | null }> {
  const sessions = await allSessions(database);
  const due = sessionOfNow(sessions, await openSince(database), now);
  const opened = due !== null && due.id !== (await openSessionId(database));
  if (opened) await setOpenSession(database, due.id);
  return { opened, next: nextOpening(sessions, now) };
}

/** Opens the newest session on a device that has never had one open, and now has some. Answers whether it has. */
export async function openNewest(database: Database): Promise<boolean> {
  if ((await openSessionId(database)) !== null) return false;
  const [newest] = await allSessions(database);
  if (newest !== undefined) await setOpenSession(database, newest.id);
  return newest !== undefined;
}

/** The session that picks go to, or null where there is none. */
export async function openSession(database: Database): Promise<Session | null> {
  const sid = await openSessionId(database);
  const row = sid === null ? undefined : await database.sessions.get(sid);
  return row === undefined || isDeleted(row) ? null : row;
}
