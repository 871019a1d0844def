import 'fake-indexeddb/auto';
import './extension.ts';
import { beginning } from '../../../popup/publish/beginning.ts';
import { readTags } from '../../../popup/publish/tag-list.ts';
import type { BlogUser } from '../../../scripts/wordpress/users.ts';
import { meansFor } from '../../../src/background/publish/means-for.ts';
import { assemble } from '../../../src/drafting/assemble.ts';
import type { Draft } from '../../../src/model/draft.ts';
import type { OutboxJob } from '../../../src/model/outbox-job.ts';
import type { SessionFile } from '../../../src/model/session-file.ts';
import { runJob } from '../../../src/publishing/outbox/run-job.ts';
import { openDatabase } from '../../../src/store/database.ts';
import { sendDraft } from '../../../src/store/outbox.ts';
import { rowsOf } from '../../unit/drafting/rows-of-file.ts';
import { connect } from './connected.ts';

/** A host with a session in the browser, who is let into a blog. */
export class Host {
  readonly sid = crypto.randomUUID();
  private readonly database = openDatabase(crypto.randomUUID());

  constructor(
    private readonly blog: string,
    private readonly user: BlogUser,
  ) {}

  /** Has the session as a file tells it, in the place of what was there. */
  async has(file: SessionFile): Promise<Draft> {
    const { sid, database } = this;
    const { session, sections, picks, texts } = rowsOf(file);
    const own = <T extends { sid: string }>(rows: Iterable<T>): T[] => [...rows].map((row) => ({ ...row, sid }));
    await database.sessions.put({ ...session, id: sid });
    await database.sections.bulkPut(own(sections));
    await database.picks.bulkPut(own(picks));
    await database.texts.bulkPut(own(texts.values()));
    return assemble({ ...session, id: sid }, sections, picks, texts);
  }

  /** Sends a draft as the workbench begins with it, with the archive's page, and has the background see to it. */
  async sends(draft: Draft): Promise<OutboxJob | null> {
    const { sid, blog, database, user } = this;
    connect({ root: blog, user: user.user, password: user.password });
    const { tags, ...fields } = beginning(draft, { tags: [] });
    const more = { categories: [], pictures: false, archivePage: true, featured: null };
    const sending = { title: draft.title, ...fields, tags: readTags(tags), ...more };
    const sent = await sendDraft(database, { sid, blog, draft, locale: 'en-GB', sending });
    if (!sent.ok) throw new Error(sent.error.detail);
    return runJob(sent.value, await meansFor(database, sent.value));
  }
}
