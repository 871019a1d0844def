import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningWordPress, startWordPress } from '../../scripts/wordpress/start-wordpress.ts';
import type { Role } from '../../scripts/wordpress/users.ts';
import { markerOf } from '../../src/model/blog-marker.ts';
import { choose } from '../../src/store/outbox.ts';
import { publicationOf } from '../../src/store/publications.ts';
import { everything, tagNames } from './support/on-blog.ts';
import { Device, picturesAt, sending } from './support/outbox-world.ts';
import { rest } from './support/rest.ts';

let pictures: Server;
beforeAll(async () => {
  pictures = createServer(({ url = '' }, response) => {
    response.writeHead(200, { 'content-type': 'image/png' });
    response.end(readFileSync(`icons/${basename(url)}`));
  });
  await new Promise<void>((resolve) => pictures.listen(0, '127.0.0.1', resolve));
  picturesAt(`http://127.0.0.1:${(pictures.address() as AddressInfo).port}`);
});
afterAll(() => pictures.close());

let count = 0;
const newSid = () => `sid_${Date.now().toString(36)}-${(count++).toString(36)}`;

async function found(blog: RunningWordPress, sid: string) {
  const [posts, pages, media] = await Promise.all([
    everything(blog, 'posts'),
    everything(blog, 'pages'),
    everything(blog, 'media'),
  ]);
  const tags = await tagNames(blog);
  const mine = posts.filter(({ content }) => content.raw.includes(markerOf(sid)));
  return {
    posts: mine,
    pages: pages.filter(({ content }) => content.raw.includes(markerOf(`archive-${sid}`))),
    media: media.filter(({ caption }) => caption !== undefined),
    tags: [...tags.values()].filter((name) => name.includes(sid)),
    tagsOf: (post: { tags: readonly number[] } | undefined) => post?.tags.map((id) => tags.get(id)),
  };
}

describe.each(['7.1', '6.1'] as const)('publishing to WordPress %s', (version) => {
  let blog: RunningWordPress;
  beforeAll(async () => {
    blog = await startWordPress({ version });
  });
  afterAll(() => blog.close());

  it.each(['administrator', 'editor', 'author', 'contributor'] as Role[])('makes a draft as %s', async (role) => {
    const sid = newSid();
    const device = new Device(sid, blog.root, blog.users[role], 'First words');
    const tags = [`tag ${sid}`, `R&D ${sid}`];
    await device.send({ ...sending, tags });
    const job = await device.run();
    console.log(role, JSON.stringify(job.outcome.notes), job.state, job.problem, device.calls);
    expect(job).toMatchObject({ state: 'done', problem: null });
    const { posts, pages, media } = await found(blog, sid);
    console.log(posts[0], pages[0], media.slice(0, 2));
  });
});
void choose; void publicationOf; void rest;
