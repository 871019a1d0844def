import '../extension.ts';
import type { RequestListener } from 'node:http';
import type { Draft } from '../../../../src/model/draft.ts';
import type { OutboxJob } from '../../../../src/model/outbox-job.ts';
import { NOTHING_YET } from '../../../../src/model/outcome.ts';
import type { Means } from '../../../../src/publishing/outbox/means.ts';
import { callBlog } from '../../../../src/publishing/wordpress/call-blog.ts';
import { blogServer, json } from '../blog-server.ts';

export const NOW = Date.UTC(2026, 2, 13, 20);

export const entry = {
  id: 7,
  link: 'https://blog.example/?p=7',
  status: 'draft',
  modified_gmt: '2026-03-13T20:00:00',
  content: { raw: 'Words' },
};

export function madeUpJob(fields: Partial<OutboxJob> = {}): OutboxJob {
  return {
    id: 'job',
    sid: 's',
    blog: '',
    madeAt: NOW,
    draft: { sid: 's', title: 'Chat 7', sections: [] } as unknown as Draft,
    locale: 'en',
    sending: {
      title: 'Chat 7',
      slug: '',
      excerpt: '',
      categories: [],
      tags: [],
      pictures: false,
      archivePage: false,
      featured: null,
    },
    state: 'waiting',
    step: 'look',
    done: 0,
    total: 0,
    tries: 0,
    nextAt: NOW,
    problem: null,
    choice: null,
    outcome: { ...NOTHING_YET, notes: [] },
    ...fields,
  };
}

/** A blog that answers as the test says, and a disk that keeps every state of the job. */
export async function world(answer: RequestListener, fields: Partial<Means> = {}) {
  const { origin, received } = await blogServer(answer);
  const access = { root: `${origin}/wp-json/`, user: 'zoë', password: 'abcd' };
  const saved: OutboxJob[] = [];
  const means: Means = {
    call: (call) => callBlog(access, call),
    render: () => 'Words',
    renderArchive: async () => null,
    fetchPicture: async () => ({ ok: false, offline: true, detail: '' }),
    now: () => NOW,
    publication: undefined,
    save: async (job) => saved.push(job) > 0,
    keep: async (job) => saved.push(job) > 0,
    ...fields,
  };
  return { received, saved, means };
}

export const answering = (found: unknown[]): RequestListener => {
  return (request, response) => json(200, request.method === 'GET' ? found : entry)(request, response);
};
