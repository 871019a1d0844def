import '../support/extension.ts';
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, onTestFinished } from 'vitest';
import { ExportBar } from '../../../../popup/preview/export-bar.tsx';
import { WorkbenchContext } from '../../../../popup/workbench-context.ts';
import type { Draft, DraftPick } from '../../../../src/model/draft.ts';
import type { OutboxJob } from '../../../../src/model/outbox-job.ts';
import { NOTHING_YET } from '../../../../src/model/outcome.ts';
import { richTextOf } from '../../../../src/model/plain-text.ts';
import { succeed } from '../../../../src/model/result.ts';
import { addBlog } from '../../../../src/store/blogs.ts';
import type { Database } from '../../../../src/store/database.ts';
import { sendDraft } from '../../../../src/store/outbox.ts';
import { keepPublication } from '../../../../src/store/publications.ts';
import { allSessions } from '../../../../src/store/sessions.ts';
import { useLiveQuery } from '../../../../src/ui/use-live-query.ts';
import { madeUpPost } from '../../model/made-up-post.ts';
import { databaseWithSession, value } from '../../store/made-up-session.ts';
import { WatchedWrites } from '../support/watched-writes.ts';

export const ROOT = 'https://blog.example/wp-json/';
export const POST = { id: 12, link: 'https://blog.example/?p=12' };
const PICTURE = 'https://pictures.example/corner.jpg';

/** What the page asks of the browser. */
export const asked = {
  messages: [] as unknown[],
  origins: [] as string[],
  tabs: [] as string[],
  answer: true,
  /** What `storage.local` keeps. */
  kept: {} as Record<string, unknown>,
};

beforeEach(() => {
  Object.assign(asked, { messages: [], origins: [], tabs: [], answer: true, kept: {} });
  const listeners = { addListener() {}, removeListener() {} };
  Object.assign(browser, {
    permissions: {
      getAll: async () => ({ origins: ['https://granted.example/*'] }),
      request: async ({ origins }: { origins: string[] }) => {
        asked.origins.push(...origins);
        return asked.answer;
      },
      onAdded: listeners,
      onRemoved: listeners,
    },
  });
  Object.assign(browser.storage, {
    local: {
      set: async (items: object) => Object.assign(asked.kept, items),
      remove: async (keys: string[]) => keys.map((key) => delete asked.kept[key]),
    },
  });
  Object.assign(browser.runtime, {
    getManifest: () => ({}),
    sendMessage: async (message: unknown) => {
      asked.messages.push(message);
      return succeed(null);
    },
  });
  Object.assign(browser.tabs, {
    create: async ({ url }: { url: string }) => {
      asked.tabs.push(url);
    },
  });
});
afterEach(() => {
  cleanup();
  localStorage.clear();
});

declare const browser: { runtime: object; storage: object; tabs: object };

function pick(): DraftPick {
  const media = [
    { kind: 'image' as const, url: PICTURE, alt: 'A corner' },
    { kind: 'video' as const, url: 'https://video.example/1.mp4', alt: '' },
  ];
  const post = madeUpPost({ media });
  return { id: 'pick', post, text: richTextOf('A corner needs a lamp'), note: '', pictures: [] };
}

function draftOf(sid: string): Draft {
  const words = { plain: 'Read where\nyou are.', paragraphs: ['Read where\nyou are.'], blocks: [] };
  return {
    sid,
    title: 'Session 7 – Reading corners',
    number: 7,
    topic: 'Reading corners',
    hashtags: ['QuietCorner'],
    start: null,
    end: null,
    timeZone: 'Europe/London',
    hostHandle: 'odd_hosts_demo',
    postStyle: 'quote',
    embeds: false,
    archiveUrl: null,
    sections: [
      { id: 'a', kind: 'pull-quote', role: 'pull-quote', heading: '', ...words },
      { id: 'b', kind: 'highlight', role: 'picks', heading: 'Highlights', picks: [pick()], groups: null },
    ],
    layout: [],
  };
}

function Bar({ database }: { database: Database }) {
  const live = useLiveQuery(() => allSessions(database));
  const session = live.state === 'ready' ? live.value[0] : undefined;
  if (session === undefined) return null;
  const draft = { ...draftOf(session.id), ...(session.title === '' ? {} : { title: session.title }) };
  return <ExportBar session={session} draft={draft} posts={9} choices={null} onChoices={() => {}} />;
}

/** The buttons over the preview, with a blog that is connected unless said otherwise. */
export async function shown<M extends { readonly database: Database }>(made: M) {
  const { database } = made;
  const writes = new WatchedWrites(database, async () => succeed(null));
  onTestFinished(async () => {
    cleanup();
    await Promise.all(writes.begun);
  });
  const page = render(
    <WorkbenchContext.Provider value={{ writes, view: 'tab' }}>
      <Bar database={database} />
    </WorkbenchContext.Provider>,
  );
  return { ...made, ...page, writes };
}

export async function withBlog(fields: object = {}) {
  const { database, sid } = await databaseWithSession();
  value(await addBlog(database, { root: ROOT, home: 'https://blog.example/', name: 'Corner Blog' }));
  await database.settings.update(`blog ${ROOT}`, {
    tags: ['reading'],
    categories: [{ id: 3, name: 'Chats' }],
    ...fields,
  });
  const jobs = () => database.outbox.toArray();
  return { database, sid, jobs };
}

/** A job that has come as far as this. */
export async function withJob(fields: Partial<OutboxJob>, blogFields: object = {}) {
  const made = await withBlog(blogFields);
  const { database, sid } = made;
  const sending = {
    title: 'T',
    slug: 't',
    excerpt: '',
    categories: [],
    tags: ['reading'],
    pictures: false,
    archivePage: false,
    featured: null,
  };
  const job = value(await sendDraft(database, { sid, blog: ROOT, draft: draftOf(sid), locale: 'en', sending }));
  const here = { ...job, ...fields };
  await database.outbox.put(here);
  return { ...made, job: here };
}

export async function withPublication(fields: Partial<OutboxJob> = {}) {
  const made = await withJob({ state: 'done', outcome: { ...NOTHING_YET, post: POST, notes: [] }, ...fields });
  const published = { post: POST, archive: null, contentHash: '', writtenAt: new Date().toISOString(), uploads: {} };
  if (!(await keepPublication(made.database, made.job, published))) throw new Error('not kept');
  return made;
}

export const press = async (name: string | RegExp) => (await screen.findByRole('button', { name })).click();
export const panel = () => screen.findByRole('dialog');

/** The buttons over a job that has come as far as this. */
export async function showJob(fields: Partial<OutboxJob>) {
  const made = await withJob(fields);
  return { ...(await shown(made)), job: made.job };
}
