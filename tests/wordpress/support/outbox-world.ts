import 'fake-indexeddb/auto';
import '../../unit/publishing/extension.ts';
import type { BlogUser } from '../../../scripts/wordpress/users.ts';
import type { BlogCall, BlogResult } from '../../../src/model/blog-call.ts';
import type { Draft } from '../../../src/model/draft.ts';
import type { OutboxJob, Sending } from '../../../src/model/outbox-job.ts';
import { fetchPicture } from '../../../src/publishing/outbox/fetch-picture.ts';
import type { Means } from '../../../src/publishing/outbox/means.ts';
import { runJob } from '../../../src/publishing/outbox/run-job.ts';
import { callBlog } from '../../../src/publishing/wordpress/call-blog.ts';
import { wordpress } from '../../../src/renderers/wordpress.ts';
import { type Database, openDatabase } from '../../../src/store/database.ts';
import { saveJob, sendDraft } from '../../../src/store/outbox.ts';
import { keepPublication, publicationOf } from '../../../src/store/publications.ts';
import { english } from '../../unit/renderers/english.ts';
import { madeUpDraft } from './made-up-draft.ts';

/** What happens around a call to the blog; it may throw `Death`. */
export type Around = (number: number, call: BlogCall, go: () => Promise<BlogResult>) => Promise<BlogResult>;

/** The browser ends the background in this very moment: nothing of it goes on, and nothing is written any more. */
export class Death extends Error {}

/** More than any run has: one that does not end has lost its way. */
const MOST_LIVES = 60;

/** A device from which one session goes to one blog. */
export class Device {
  readonly database: Database = openDatabase(crypto.randomUUID());
  /** What the clock has been put on by, in milliseconds. */
  private skipped = 0;
  /** Calls so far. */
  calls = 0;
  around: Around = (_, __, go) => go();
  pictures = fetchPicture;

  constructor(
    readonly sid: string,
    readonly blog: string,
    private readonly user: BlogUser,
    /** The words of the draft. */
    public words: string,
  ) {}

  get draft(): Draft {
    return madeUpDraft(this.sid, this.words);
  }

  render(draft: Draft): string {
    return wordpress.render(draft, english);
  }

  async send(sending: Sending): Promise<OutboxJob> {
    const { sid, blog, draft } = this;
    const sent = await sendDraft(this.database, { sid, blog, draft, locale: 'en', sending });
    if (!sent.ok) throw new Error(sent.error.detail);
    return sent.value;
  }

  private async means(): Promise<Means> {
    const { database, sid, blog, user } = this;
    const access = { root: blog, user: user.user, password: user.password };
    return {
      call: (call) => {
        this.calls += 1;
        return this.around(this.calls, call, () => callBlog(access, call));
      },
      render: this.render,
      renderArchive: async () => ({
        title: `Chat ${this.sid}: archive`,
        content: `<!-- wp:paragraph -->\n<p>All of it: ${this.words}</p>\n<!-- /wp:paragraph -->`,
      }),
      fetchPicture: (address) => this.pictures(address),
      now: () => Date.now() + this.skipped,
      publication: await publicationOf(database, sid, blog),
      save: (job) => saveJob(database, job),
      keep: (job, published) => keepPublication(database, job, published),
    };
  }

  /** The only job there is. */
  async job(): Promise<OutboxJob> {
    const [job] = await this.database.outbox.toArray();
    if (job === undefined) throw new Error('the outbox is empty');
    return job;
  }

  /** Goes on until nothing goes on by itself; the clock is put on instead of waiting. */
  async run(): Promise<OutboxJob> {
    for (let life = 0; life < MOST_LIVES; life += 1) {
      const job = await this.job();
      if (job.state !== 'waiting' && job.state !== 'running') return job;
      if (job.state === 'waiting') this.skipped = Math.max(this.skipped, job.nextAt - Date.now());
      try {
        await runJob(job, await this.means());
      } catch (error) {
        if (!(error instanceof Death)) throw error;
      }
    }
    throw new Error(`no end: ${JSON.stringify({ ...(await this.job()), draft: null })}`);
  }
}
