import { type Archive, archiveOf } from '../model/archive.ts';
import { isDeleted } from '../model/row.ts';
import type { Database } from './database.ts';
import { picksOf } from './picks-of.ts';
import { sectionsOf } from './sections.ts';
import { seenPosts } from './seen-posts.ts';

/** The archive of a session as it stands now; null where the session is gone. */
export async function readArchive(database: Database, sid: string, title: string): Promise<Archive | null> {
  const session = await database.sessions.get(sid);
  if (session === undefined || isDeleted(session)) return null;
  const [sections, { picks }, seen] = await Promise.all([
    sectionsOf(database, sid),
    picksOf(database, sid),
    seenPosts(database, sid),
  ]);
  return archiveOf({ session, sections, picks, seen }, title);
}
