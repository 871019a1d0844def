import type { Page } from 'puppeteer-core';
import type { Draft } from '../../../src/model/draft.ts';
import type { OutboxJob } from '../../../src/model/outbox-job.ts';
import { NOTHING_YET } from '../../../src/model/outcome.ts';
import type { Publication } from '../../../src/model/publication.ts';
import { publicationId } from '../../../src/model/publication.ts';
import type { BlogSetting } from '../../../src/model/setting.ts';
import { storedRows } from './stage.ts';

/** A made-up blog that is never called. */
const ROOT = 'https://blog.example/wp-json/';

const stamped = { deleted: false, _s: { base: [1, 'made-up'] as [number, string], edits: {} } };

const BLOG: BlogSetting = {
  ...stamped,
  id: `blog ${ROOT}`,
  kind: 'blog',
  root: ROOT,
  home: 'https://blog.example/',
  name: 'The Reading Corner',
  categories: [
    { id: 3, name: 'Chats' },
    { id: 4, name: 'Reading' },
  ],
  tags: ['reading'],
  pictures: true,
  archivePage: true,
  featured: true,
};

const DRAFT: Omit<Draft, 'sid'> = {
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
  sections: [],
  layout: [],
};

function madeUpJob(sid: string, fields: Partial<OutboxJob>): OutboxJob {
  return {
    id: 'job',
    sid,
    blog: ROOT,
    madeAt: 1,
    draft: { sid, ...DRAFT },
    locale: 'en',
    sending: {
      title: DRAFT.title,
      slug: 'session-7-reading-corners',
      excerpt: '',
      categories: [3],
      tags: ['reading', 'QuietCorner'],
      pictures: false,
      archivePage: true,
      featured: null,
    },
    state: 'done',
    step: 'keep',
    done: 0,
    total: 0,
    tries: 0,
    nextAt: Date.now() + 3_600_000,
    problem: null,
    choice: null,
    outcome: { ...NOTHING_YET, notes: [] },
    ...fields,
  };
}

function madeUpPublication(sid: string): Publication {
  return {
    ...stamped,
    id: publicationId(sid, ROOT),
    sid,
    blog: ROOT,
    post: { id: 12, link: 'https://blog.example/?p=12' },
    archive: { id: 13, link: 'https://blog.example/?page_id=13' },
    contentHash: '',
    writtenAt: '2026-03-12T21:14:00.000Z',
    uploads: {},
  };
}

const paragraph = (words: string) => `<!-- wp:paragraph -->\n<p>${words}</p>\n<!-- /wp:paragraph -->`;
const BASE = [
  'We read in the corner by the window.',
  'Nobody wanted the one by the door.',
  'A lamp.',
  'A rug.',
  'A chair.',
];
const THEIRS = BASE.with(0, 'We read aloud in the corner by the big window.').toSpliced(
  1,
  1,
  'See <a href="https://blog.example/corners">all corners</a>.',
);

export const STATES = ['new', 'going', 'waiting', 'stopped', 'asking', 'sent'] as const;

/** Every state that the panel knows, each with the rows that it comes from. */
function states(
  sid: string,
): Record<(typeof STATES)[number], { job: OutboxJob | null; publication: Publication | null }> {
  const post = { id: 12, link: 'https://blog.example/?p=12' };
  const notes = [
    { code: 'pictures_not_allowed', detail: '' },
    { code: 'picture_not_fetched', detail: `https://pictures.example/${'a-long-name-'.repeat(9)}.jpg` },
    { code: 'tag_refused', detail: 'QuietCorner' },
  ];
  const theirs = {
    of: 'post' as const,
    id: 12,
    content: THEIRS.map(paragraph).join('\n\n'),
    base: BASE.map(paragraph).join('\n\n'),
    editedAt: '2026-03-12T22:01:00.000Z',
  };
  const publication = madeUpPublication(sid);
  return {
    new: { job: null, publication: null },
    going: { job: madeUpJob(sid, { state: 'waiting', step: 'archive', done: 1, total: 3 }), publication: null },
    waiting: {
      job: madeUpJob(sid, { state: 'waiting', step: 'write', problem: { code: 'busy', detail: '503' } }),
      publication: null,
    },
    stopped: {
      job: madeUpJob(sid, {
        state: 'stopped',
        step: 'look',
        problem: { code: 'signed_out', detail: '401 rest_not_logged_in' },
      }),
      publication: null,
    },
    asking: {
      job: madeUpJob(sid, { state: 'asking', step: 'look', outcome: { ...NOTHING_YET, post, theirs, notes: [] } }),
      publication,
    },
    sent: { job: madeUpJob(sid, { outcome: { ...NOTHING_YET, post, notes } }), publication },
  };
}

/** Puts rows into tables, and takes out what else is in them, without any code of the extension. */
async function setRows(page: Page, tables: Readonly<Record<string, readonly object[]>>): Promise<void> {
  await page.evaluate(
    (given) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('chat-highlights');
        opening.onsuccess = () => {
          const writing = opening.result.transaction(Object.keys(given), 'readwrite');
          for (const [table, rows] of Object.entries(given)) {
            writing.objectStore(table).clear();
            for (const row of rows) writing.objectStore(table).put(row);
          }
          writing.onabort = () => reject(writing.error);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    tables,
  );
}

/** Shows the panel of the one session there is in one of its states, in the workbench. */
export async function showState(page: Page, name: (typeof STATES)[number]): Promise<void> {
  const [session] = await storedRows<{ id: string }>(page, 'sessions');
  if (session === undefined) throw new Error('no session');
  const state = states(session.id)[name];
  await setRows(page, {
    settings: [BLOG],
    outbox: state.job === null ? [] : [state.job],
    publications: state.publication === null ? [] : [state.publication],
  });
  await page.reload();
  await page.waitForSelector('#tab-picks');
  if ((await page.$('#tab-preview')) !== null) await page.click('#tab-preview');
  // One press on what is sent already would send it again: its panel is behind the other button.
  await (await page.waitForSelector(name === 'sent' ? '.publish-line button' : '.export-bar .primary'))?.click();
  await page.waitForSelector('dialog.publish[open]');
  if (name === 'asking') await page.waitForSelector('.comparison');
}

/** Takes away all that `showState` has put there. */
export async function disconnect(page: Page): Promise<void> {
  await setRows(page, { settings: [], outbox: [], publications: [] });
  await page.reload();
  await page.waitForSelector('#tab-picks');
}
