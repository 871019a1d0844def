import type { ChatState } from '../messages/calls.ts';
import { normaliseTag } from '../model/hashtag.ts';
import { hostHandles } from '../model/host-handles.ts';
import { identityOf } from '../model/identity.ts';
import type { Database } from '../store/database.ts';
import { picksOf } from '../store/picks-of.ts';
import { sectionsOf } from '../store/sections.ts';
import { openSession } from '../store/sessions.ts';

/** The open session as content scripts need it, or null while there is none. */
export async function chatState(database: Database): Promise<ChatState | null> {
  const session = await openSession(database);
  if (session === null) return null;
  const sections = await sectionsOf(database, session.id);
  const { picks } = await picksOf(database, session.id);
  return {
    sid: session.id,
    tags: session.hashtags.map(normaliseTag),
    scope: session.scope,
    start: session.start,
    end: session.end,
    hostHandles: hostHandles(session.hostHandle.toLowerCase()),
    sections: sections.filter(({ role }) => role === 'picks').map(({ id, heading }) => ({ id, heading })),
    picked: picks.map(({ post, section }) => [post.url, identityOf(post), section]),
  };
}
