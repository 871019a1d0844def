import { describe, expect, it, vi } from 'vitest';
import { NOTHING_YET } from '../../../../src/model/outcome.ts';
import { runJob } from '../../../../src/publishing/outbox/run-job.ts';
import { json, page } from '../blog-server.ts';
import { answering, madeUpJob, NOW, world } from './world.ts';

describe('a job', () => {
  it('goes through all steps, and has put on the disk that it makes the draft before it does', async () => {
    const begun: (string | undefined)[] = [];
    const { saved, means } = await world((request, response) => {
      if (request.method === 'POST') begun.push(saved.at(-1)?.outcome.sent.post?.content);
      answering([])(request, response);
    });
    expect(await runJob(madeUpJob(), means)).toMatchObject({ state: 'done', outcome: { post: { id: 7 }, sent: {} } });
    expect(begun).toEqual(['Words']);
  });

  it.each([
    ['a server error', page(500, 'no'), 'server_error'],
    ['too many requests', json(429, { code: 'x', message: 'y' }), 'busy'],
  ])('waits after %s, longer each time', async (_, answer, code) => {
    const { means } = await world(answer);
    for (const tries of [0, 1, 5]) {
      const job = await runJob(madeUpJob({ tries, step: 'write' }), means);
      expect(job).toMatchObject({ state: 'waiting', step: 'write', tries: tries + 1, problem: { code } });
      const wait = ((job?.nextAt ?? 0) - NOW) / (5000 * 2 ** tries);
      expect(wait).toBeGreaterThanOrEqual(0.75);
      expect(wait).toBeLessThanOrEqual(1.25);
    }
  });

  it('waits as long as the blog asks to be left alone', async () => {
    const { means } = await world(json(429, { code: 'x', message: 'y' }, { 'retry-after': '3600' }));
    expect(await runJob(madeUpJob(), means)).toMatchObject({ state: 'waiting', nextAt: NOW + 3_600_000 });
  });

  it.each([
    ['signed out', json(401, { code: 'rest_not_logged_in', message: '' }), 'signed_out'],
    ['blocked', page(403, 'Access denied'), 'blocked'],
  ])('stops where it is %s', async (_, answer, code) => {
    const { means } = await world(answer);
    expect(await runJob(madeUpJob(), means)).toMatchObject({ state: 'stopped', problem: { code } });
  });

  it('is the host’s turn after half a day of tries, but not for want of a network', async () => {
    const { means } = await world(page(500, 'no'));
    expect(await runJob(madeUpJob({ tries: 50, step: 'write' }), means)).toMatchObject({ state: 'stopped' });
    vi.stubGlobal('navigator', { onLine: false });
    const gone = await world((request) => request.socket.destroy());
    const job = await runJob(madeUpJob({ tries: 3, step: 'write' }), gone.means);
    vi.stubGlobal('navigator', undefined);
    expect(job).toMatchObject({ state: 'waiting', tries: 3, problem: { code: 'offline' } });
  });

  it('makes no second draft while the first may still be at work on the blog, and makes it after that', async () => {
    const sent = { post: { at: NOW - 30_000, content: 'Words' } };
    const job = madeUpJob({ step: 'write', outcome: { ...NOTHING_YET, sent, notes: [] } });
    const early = await world(answering([]));
    expect(await runJob(job, early.means)).toMatchObject({ state: 'waiting', nextAt: NOW + 30_000 });
    expect(new Set(early.received.map(({ method }) => method))).toEqual(new Set(['GET']));
    const late = await world(answering([]), { now: () => NOW + 30_000 });
    expect(await runJob(job, late.means)).toMatchObject({ state: 'done' });
  });

  it('does not count as sent what the blog has refused for certain', async () => {
    const { means } = await world((request, response) =>
      request.method === 'GET'
        ? json(200, [])(request, response)
        : json(403, { code: 'rest_cannot_create', message: 'Sorry' })(request, response),
    );
    expect(await runJob(madeUpJob(), means)).toMatchObject({ state: 'stopped', outcome: { sent: {} } });
  });

  it('ends where it was taken out of the outbox, before the next request', async () => {
    const { received, means } = await world(answering([]), { save: async ({ step }) => step !== 'write' });
    expect(await runJob(madeUpJob(), means)).toBeNull();
    expect(received).toEqual([]);
  });

  it('stops where an answer is not what WordPress answers', async () => {
    const { means } = await world(json(200, [{ id: 'seven' }]));
    expect(await runJob(madeUpJob(), means)).toMatchObject({ state: 'stopped', problem: { code: 'not_wordpress' } });
  });
});
