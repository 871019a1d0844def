import { describe, expect, it } from 'vitest';
import { markerOf } from '../../../../src/model/blog-marker.ts';
import { NOTHING_YET } from '../../../../src/model/outcome.ts';
import { runJob } from '../../../../src/publishing/outbox/run-job.ts';
import { json, page } from '../blog-server.ts';
import { entry, madeUpJob, NOW, world } from './world.ts';

const raw = `<p class="${markerOf('s')}">Words</p>`;
const made = { ...entry, content: { raw } };
const other = { ...made, id: 6, link: 'https://blog.example/?p=6' };

/** A blog on which `found` stands once a draft was made, which is number 7. */
async function blogWith(found: readonly object[], onDelete = json(200, made)) {
  let isMade = false;
  const { received, saved, means } = await world(
    (request, response) => {
      if (request.method === 'DELETE') return onDelete(request, response);
      if (request.method === 'GET') return json(200, isMade ? found : [])(request, response);
      isMade = true;
      return json(200, request.url?.includes('posts/6') ? other : made)(request, response);
    },
    { render: () => raw },
  );
  const taken = () => received.filter(({ method }) => method === 'DELETE').map(({ url }) => url);
  return { received, saved, means, taken };
}

describe('a request that the browser has sent twice', () => {
  it('leaves the first draft, and puts the other into the trash', async () => {
    const { means, taken } = await blogWith([made, other]);
    expect(await runJob(madeUpJob(), means)).toMatchObject({
      state: 'done',
      outcome: { post: { id: 6, link: 'https://blog.example/?p=6' }, sent: {} },
    });
    expect(taken()).toEqual(['/wp-json/wp/v2/posts/7']);
  });

  it.each([
    ['somebody has changed', { ...other, content: { raw: `${raw}<p>And theirs</p>` } }],
    ['was made long before', { ...other, modified_gmt: '2026-03-13T19:57:00' }],
    ['is published', { ...other, status: 'publish' }],
    ['is another session’s', { ...other, content: { raw: raw.replace(markerOf('s'), markerOf('sx')) } }],
  ])('leaves one that %s', async (_, stays) => {
    const { means, taken } = await blogWith([stays, made]);
    expect(await runJob(madeUpJob(), means)).toMatchObject({ state: 'done', outcome: { post: { id: 7 } } });
    expect(taken()).toEqual([]);
  });

  it('leaves one that the host wanted to keep beside it', async () => {
    const { means, taken } = await blogWith([other, made]);
    const outcome = { ...NOTHING_YET, left: [6], notes: [] };
    expect(await runJob(madeUpJob({ outcome }), means)).toMatchObject({ state: 'done', outcome: { post: { id: 7 } } });
    expect(taken()).toEqual([]);
  });

  it.each([
    ['has no trash', json(501, { code: 'rest_trash_not_supported', message: 'x' })],
    ['lets nobody delete', json(403, { code: 'rest_cannot_delete', message: 'x' })],
    ['has a firewall against it', page(405, 'Method not allowed')],
  ])('does not hold up the draft on a blog that %s', async (_, answer) => {
    const { means } = await blogWith([other, made], answer);
    expect(await runJob(madeUpJob(), means)).toMatchObject({ state: 'done', outcome: { post: { id: 6 } } });
  });

  it('is looked after again where that could not be done', async () => {
    const { means } = await blogWith([other, made], page(502, 'no'));
    const job = await runJob(madeUpJob(), means);
    expect(job).toMatchObject({ state: 'waiting', step: 'write', outcome: { sent: { post: { content: raw } } } });
    const { means: later, taken } = await blogWith([other, made]);
    const before = later.call;
    // The blog has both from the beginning now.
    await before({ method: 'POST', route: 'wp/v2/posts' });
    expect(job && (await runJob(job, later))).toMatchObject({ state: 'done', outcome: { post: { id: 6 } } });
    expect(taken()).toEqual(['/wp-json/wp/v2/posts/7']);
  });
});

describe('a draft whose answer was lost', () => {
  it('is found among the newest where the blog’s own search finds no part of a word', async () => {
    const { received, means } = await world(
      (request, response) => {
        const isSearch = request.url?.includes('search=');
        json(200, request.method === 'GET' ? (isSearch ? [] : [made]) : made)(request, response);
      },
      { render: () => raw },
    );
    const sent = { post: { at: NOW - 5_000, content: raw } };
    const job = madeUpJob({ step: 'write', outcome: { ...NOTHING_YET, sent, notes: [] } });
    expect(await runJob(job, means)).toMatchObject({ state: 'done', outcome: { post: { id: 7 } } });
    const posts = received.filter(({ method }) => method === 'POST').map(({ url }) => url);
    expect(posts).toEqual(['/wp-json/wp/v2/posts/7?context=edit']);
  });
});
