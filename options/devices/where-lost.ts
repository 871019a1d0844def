import type { Pick } from '../../src/model/pick.ts';
import type { Session } from '../../src/model/session.ts';
import type { LostValue } from '../../src/store/history.ts';
import { sessionName } from '../../src/ui/session-name.ts';

/** What of a row tells it from its neighbours; empty where that is nothing. */
function nameOf({ lost: { table, field }, row }: LostValue): string {
  if (table === 'picks') return `@${(row as Pick).post.author.handle}`;
  const name = table === 'sections' ? 'heading' : 'name';
  const words: unknown = Reflect.get(row, name);
  return typeof words === 'string' && name !== field ? words : '';
}

/**
 * What a value that was overwritten is of: the session, and the post where it is one's.
 * @param sessions by their ids
 */
export function whereLost(value: LostValue, sessions: ReadonlyMap<string, Session>): string {
  const session = sessions.get(value.lost.sid);
  const parts = [nameOf(value), session === undefined ? '' : sessionName(session)];
  return parts.filter((part) => part !== '').join(' · ');
}
