import type { Pick } from '../../src/model/pick.ts';
import type { Row } from '../../src/model/row.ts';
import type { Session } from '../../src/model/session.ts';
import type { Database, Lost } from '../../src/store/database.ts';
import { sessionName } from '../../src/ui/session-name.ts';

/** What a value that was overwritten is of: the session, and the post where it is one's. */
export async function whereLost(database: Database, { table, row, sid }: Lost): Promise<string> {
  const [of, session] = await Promise.all([
    database.table<Row, string>(table).get(row),
    database.sessions.get(sid) as Promise<Session | undefined>,
  ]);
  const handle = table === 'picks' ? (of as Partial<Pick> | undefined)?.post?.author.handle : undefined;
  const heading = Reflect.get(of ?? {}, table === 'sections' ? 'heading' : 'name');
  const name = session?.hashtags === undefined ? '' : sessionName(session);
  return [handle === undefined ? heading : `@${handle}`, name].filter((part) => part).join(' · ');
}
