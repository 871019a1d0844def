import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../src/model/draft.ts';
import type { OutboxJob, Sending } from '../../../src/model/outbox-job.ts';
import type { Outcome } from '../../../src/model/outcome.ts';
import { cancelJob, choose, goOn, jobsOf, saveJob, sendDraft } from '../../../src/store/outbox.ts';
import { keepPublication, publicationOf, publicationsOf } from '../../../src/store/publications.ts';
import { databaseWithSession, value } from './made-up-session.ts';

const BLOG = 'https://blog.example/wp-json/';
const OTHER = 'https://other.example/wp-json/';

const draft = { sid: 's', title: 'Chat 7', sections: [] } as unknown as Draft;
const sending: Sending = {
  title: 'Chat 7',
  slug: '',
  excerpt: '',
  categories: [],
  tags: [],
  pictures: false,
  archivePage: false,
  featured: { bytes: Uint8Array.of(1, 2, 3), alt: '' },
};
const published = {
  post: { id: 7, link: 'https://blog.example/?p=7' },
  archive: null,
  contentHash: 'ab',
  writtenAt: '2026-03-13T20:00:00.000Z',
  uploads: {},
};

async function outbox() {
  const { database } = await databaseWithSession();
  const send = async (blog = BLOG) =>
    value(await sendDraft(database, { sid: 's', blog, draft, locale: 'en', sending }));
  const make = async (job: OutboxJob, fields: Partial<OutboxJob>, outcome: Partial<Outcome> = {}) =>
    saveJob(database, { ...job, ...fields, outcome: { ...job.outcome, ...outcome } });
  return { database, send, make };
}

/** As if the blog had not answered to what makes the post. */
const BEGUN = {
  uploads: { 'https://pbs.example/1.png': { id: 3, src: 'https://blog.example/1.png' } },
  sent: { post: { at: 5, content: 'Words' } },
  bases: { archive: 'All of it' },
  left: [4],
};

describe('the outbox', () => {
  it('has a job a session and blog, with the whole of what is to be sent', async () => {
    const { database, send } = await outbox();
    const job = await send();
    await send(OTHER);
    const jobs = await jobsOf(database, 's');
    expect(jobs.map(({ blog }) => blog).sort()).toEqual([BLOG, OTHER]);
    expect(await database.outbox.get(job.id)).toEqual(job);
    expect(job).toMatchObject({ state: 'waiting', step: 'look', draft, sending });
  });

  it('has a newer draft take over what the last one had made or begun, and nothing else of it', async () => {
    const { database, send, make } = await outbox();
    const first = await send();
    await make(first, { state: 'stopped', step: 'write' }, { ...BEGUN, tags: [9], notes: [{ code: 'x', detail: '' }] });
    const second = await send();
    expect(await jobsOf(database, 's')).toEqual([second]);
    expect(second).toMatchObject({ state: 'waiting', step: 'look' });
    expect(second.outcome).toEqual({ ...BEGUN, notes: [] });
  });

  it('remembers what a cancelled job had made or begun', async () => {
    const { database, send, make } = await outbox();
    const first = await send();
    await make(first, {}, BEGUN);
    value(await cancelJob(database, first.id));
    expect(await jobsOf(database, 's')).toEqual([]);
    expect((await send()).outcome).toEqual({ ...BEGUN, notes: [] });
    expect((await send(OTHER)).outcome).toEqual({ uploads: {}, sent: {}, bases: {}, left: [], notes: [] });
  });

  it('takes no word of a run whose job is gone', async () => {
    const { database, send } = await outbox();
    const first = await send();
    const second = await send();
    expect(await saveJob(database, { ...first, step: 'write' })).toBe(false);
    expect(await jobsOf(database, 's')).toEqual([second]);
  });

  it('has a job that stopped go on when the host says so, and one that waits go on at once', async () => {
    const { database, send, make } = await outbox();
    const job = await send();
    for (const state of ['stopped', 'waiting'] as const) {
      await make(job, { state, tries: 4, nextAt: Date.now() + 900_000, problem: { code: 'timeout', detail: '' } });
      value(await goOn(database, job.id));
      const now = await database.outbox.get(job.id);
      expect(now).toMatchObject({ state: 'waiting', tries: 0, problem: null });
      expect(now?.nextAt).toBeLessThanOrEqual(Date.now());
    }
  });

  it('leaves alone a job that is running, or done', async () => {
    const { database, send, make } = await outbox();
    const job = await send();
    for (const state of ['running', 'done'] as const) {
      await make(job, { state });
      value(await goOn(database, job.id));
      value(await choose(database, job.id, 'new'));
      expect(await database.outbox.get(job.id)).toMatchObject({ state, choice: null });
    }
  });

  it('takes a choice only where it asks', async () => {
    const { database, send, make } = await outbox();
    const job = await send();
    value(await choose(database, job.id, 'update'));
    expect((await database.outbox.get(job.id))?.choice).toBeNull();
    await make(job, { state: 'asking' });
    value(await choose(database, job.id, 'update'));
    expect(await database.outbox.get(job.id)).toMatchObject({ state: 'waiting', choice: 'update' });
  });
});

describe('a publication', () => {
  it('is remembered together with the job being done, and brought up to date the next time', async () => {
    const { database, send } = await outbox();
    const job = await send();
    expect(await keepPublication(database, { ...job, state: 'done' }, published)).toBe(true);
    expect(await database.outbox.get(job.id)).toMatchObject({ state: 'done' });
    await keepPublication(database, job, { ...published, contentHash: 'cd' });
    expect(await publicationsOf(database, 's')).toHaveLength(1);
    const row = await publicationOf(database, 's', BLOG);
    expect(row).toMatchObject({ sid: 's', blog: BLOG, post: { id: 7 }, contentHash: 'cd' });
    expect(Object.keys(row?._s.edits ?? {})).toContain('contentHash');
  });

  it('is remembered though the job was cancelled meanwhile, and so is what the blog gave back', async () => {
    const { database, send } = await outbox();
    const job = await send();
    value(await cancelJob(database, job.id));
    const written = { ...job, outcome: { ...job.outcome, bases: { post: 'Words' } } };
    expect(await keepPublication(database, written, published)).toBe(false);
    expect(await jobsOf(database, 's')).toEqual([]);
    expect(await publicationOf(database, 's', BLOG)).toMatchObject({ contentHash: 'ab' });
    expect((await send()).outcome.bases).toEqual({ post: 'Words' });
  });
});
