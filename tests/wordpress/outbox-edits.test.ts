import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type RunningWordPress, startWordPress } from '../../scripts/wordpress/start-wordpress.ts';
import type { Role } from '../../scripts/wordpress/users.ts';
import type { OutboxJob, Sending } from '../../src/model/outbox-job.ts';
import type { PublishNote } from '../../src/model/publish-note.ts';
import type { FetchedPicture } from '../../src/publishing/outbox/fetch-picture.ts';
import { newId } from '../../src/store/local.ts';
import { cancelJob, choose } from '../../src/store/outbox.ts';
import { publicationOf } from '../../src/store/publications.ts';
import { madeUpSending, picturesAt } from './support/made-up-draft.ts';
import { type Found, found } from './support/on-blog.ts';
import { Death, Device } from './support/outbox-world.ts';
import { startPictureServer } from './support/picture-server.ts';
import { rest } from './support/rest.ts';

let blog: RunningWordPress;
let pictures: Awaited<ReturnType<typeof startPictureServer>>;
let device: Device;
beforeAll(async () => {
  blog = await startWordPress({ version: '7.1' });
  pictures = await startPictureServer();
  picturesAt(pictures.url);
});
afterAll(async () => {
  pictures.close();
  await blog.close();
});

function deviceOf(role: Role, sid = newId()): Device {
  return new Device(sid, blog.root, blog.users[role], 'First words');
}

beforeEach(() => {
  device = deviceOf('administrator');
});

async function publish(words: string, fields: Partial<Sending> = {}, by = device): Promise<OutboxJob> {
  by.words = words;
  await by.send(madeUpSending(by.sid, fields));
  return by.run();
}

const there = () => found(blog.root, blog.users.administrator, device.sid);

async function only(): Promise<Found> {
  const { posts } = await there();
  expect(posts).toHaveLength(1);
  return posts[0] as Found;
}

/** Somebody is at the blog itself. */
function edit(kind: 'posts' | 'pages', id: number, fields: object) {
  return rest(blog.root, blog.users.administrator, 'POST', `wp/v2/${kind}/${id}`, fields);
}

describe('a draft that somebody has edited on the blog', () => {
  it('is asked about, with what stands there and what we had written', async () => {
    await publish('First words');
    const before = await only();
    await edit('posts', before.id, { content: 'Their own words' });
    const job = await publish('Second words');
    expect(job).toMatchObject({ state: 'asking', problem: null });
    expect(job.outcome.theirs).toMatchObject({
      of: 'post',
      id: before.id,
      content: 'Their own words',
      base: before.content.raw,
    });
    expect((await only()).content.raw).toBe('Their own words');
  });

  it('is written over where the host says so, and asked about again where it was edited once more', async () => {
    await publish('First words');
    const { id } = await only();
    await edit('posts', id, { content: 'Their own words' });
    const asking = await publish('Second words');
    await edit('posts', id, { content: 'Their own words, and more' });
    await choose(device.database, asking.id, 'update');
    expect((await device.run()).outcome.theirs?.content).toBe('Their own words, and more');
    await choose(device.database, asking.id, 'update');
    expect(await device.run()).toMatchObject({ state: 'done' });
    expect((await only()).content.raw).toContain('Second words');
  });

  it('stays beside a new one where the host wants that, and the new one is updated from then on', async () => {
    await publish('First words');
    const { id } = await only();
    await edit('posts', id, { content: 'Their own words' });
    await choose(device.database, (await publish('Second words')).id, 'new');
    expect(await device.run()).toMatchObject({ state: 'done' });
    await publish('Third words');
    const { posts, media, pages } = await there();
    const contents = new Map(posts.map((post) => [post.id === id, post.content.raw]));
    expect([posts.length, media.length, pages.length]).toEqual([2, 2, 1]);
    expect(contents.get(true)).toBe('Their own words');
    expect(contents.get(false)).toContain('Third words');
  });

  it('stays where the host keeps it, and is asked about the next time', async () => {
    await publish('First words');
    await edit('posts', (await only()).id, { content: 'Their own words' });
    await cancelJob(device.database, (await publish('Second words')).id);
    expect(await publish('Third words')).toMatchObject({ state: 'asking' });
    expect((await only()).content.raw).toBe('Their own words');
  });

  it('keeps what was changed besides its content, unless the host has changed that too', async () => {
    await publish('First words');
    const { id } = await only();
    await edit('posts', id, { title: 'Their title', excerpt: 'Their excerpt', categories: [], slug: 'theirs' });
    expect(await publish('Second words', { excerpt: 'Our new excerpt' })).toMatchObject({ state: 'done' });
    expect(await only()).toMatchObject({ title: { raw: 'Their title' }, excerpt: { raw: 'Our new excerpt' } });
    expect(await only()).toMatchObject({ slug: 'theirs', status: 'draft' });
  });

  it('stays published where it was published', async () => {
    await publish('First words');
    await edit('posts', (await only()).id, { status: 'publish' });
    expect(await publish('Second words')).toMatchObject({ state: 'done' });
    expect(await only()).toMatchObject({ status: 'publish' });
    expect((await only()).content.raw).toContain('Second words');
  });

  it('is made anew where it is in the trash, or gone for good', async () => {
    for (const force of [false, true]) {
      await publish('First words');
      const drafts = (await there()).posts.filter(({ status }) => status === 'draft');
      expect(drafts).toHaveLength(1);
      await rest(blog.root, blog.users.administrator, 'DELETE', `wp/v2/posts/${drafts[0]?.id}?force=${force}`);
    }
    expect(await publish('Last words')).toMatchObject({ state: 'done' });
    const { posts, media } = await there();
    expect(posts.map(({ status }) => status).sort()).toEqual(['draft', 'trash']);
    expect(media).toHaveLength(2);
  });

  it('is asked about where an editor has published what a contributor may not change any more', async () => {
    device = deviceOf('contributor');
    await publish('First words');
    await edit('posts', (await only()).id, { status: 'publish' });
    const job = await publish('Second words');
    expect(job).toMatchObject({ state: 'asking' });
    expect(job.outcome.theirs?.content).toContain('First words');
    expect(job.outcome.theirs?.locked).toBe(true);
    await choose(device.database, job.id, 'new');
    expect(await device.run()).toMatchObject({ state: 'done' });
    expect((await there()).posts).toHaveLength(2);
  });
});

describe('the archive’s page', () => {
  it('is asked about where somebody has edited it', async () => {
    await publish('First words');
    const [page] = (await there()).pages;
    await edit('pages', page?.id ?? 0, { content: 'Their archive' });
    const job = await publish('Second words');
    expect(job.outcome.theirs).toMatchObject({ of: 'archive', content: 'Their archive', base: page?.content.raw });
    await choose(device.database, job.id, 'update');
    expect(await device.run()).toMatchObject({ state: 'done' });
    const { posts, pages } = await there();
    expect([posts.length, pages.length]).toEqual([1, 1]);
    expect(pages[0]?.content.raw).toContain('Second words');
  });
});

describe('pictures', () => {
  it('are uploaded again only where somebody has taken them from the blog', async () => {
    await publish('First words');
    const { media } = await there();
    const shown = media.filter(({ alt_text }) => alt_text === 'Picture 0 of a shelf');
    await rest(blog.root, blog.users.administrator, 'DELETE', `wp/v2/media/${shown[0]?.id}?force=true`);
    await publish('Second words');
    const after = (await there()).media;
    expect(after).toHaveLength(2);
    const [again] = after.filter(({ alt_text }) => alt_text === 'Picture 0 of a shelf');
    expect((await only()).content.raw).toContain(`wp-image-${again?.id}`);
  });

  const bytesOf = (words: string) => new TextEncoder().encode(words);
  it.each<[string, FetchedPicture, PublishNote]>([
    ['that its network does not give out', { ok: false, offline: false, detail: '404' }, 'picture_not_fetched'],
    ['that could hold a script', { ok: true, bytes: bytesOf('<svg/>'), type: 'image/svg+xml' }, 'picture_kind'],
    ['that is too large', { ok: true, bytes: new Uint8Array(10_000_001), type: 'image/png' }, 'picture_too_large'],
    ['that is none', { ok: true, bytes: bytesOf('<h1>Log in</h1>'), type: 'image/png' }, 'picture_refused'],
  ])('are linked and noted: one %s', async (_, picture, code) => {
    device.pictures = async () => picture;
    const job = await publish('First words');
    expect(job).toMatchObject({ state: 'done' });
    expect(job.outcome.notes.map((note) => note.code)).toEqual([code]);
    expect((await only()).content.raw).toContain('mara_quill_demo/status/2032000000000000001');
  });

  it('and pages that the role may not make are noted, once', async () => {
    device = deviceOf('contributor');
    const { outcome } = await publish('First words');
    expect(outcome.notes).toEqual([
      { code: 'pictures_not_allowed', detail: '' },
      { code: 'archive_not_allowed', detail: '' },
      { code: 'featured_refused', detail: '' },
    ]);
  });
});

describe('a newer draft', () => {
  it('takes the place of one whose answer was lost, and makes no second', async () => {
    await device.send(madeUpSending(device.sid));
    device.around = async (_, call, go) => {
      const result = await go();
      if (call.method === 'POST' && call.route === 'wp/v2/posts') {
        await cancelJob(device.database, (await device.job()).id);
        throw new Death();
      }
      return result;
    };
    await expect(device.run()).rejects.toThrow('empty');
    device.around = (_, __, go) => go();
    expect(await publish('Second words')).toMatchObject({ state: 'done' });
    expect((await only()).content.raw).toContain('Second words');
    expect((await there()).media).toHaveLength(2);
  });

  it('from another device that knows nothing of the first finds it, and asks', async () => {
    await publish('First words');
    const other = deviceOf('administrator', device.sid);
    expect(await publish('Second words', {}, other)).toMatchObject({ state: 'asking' });
    expect((await only()).content.raw).toContain('First words');
  });

  it('from another device that knows of the first updates it', async () => {
    await publish('First words');
    const other = deviceOf('administrator', device.sid);
    const row = await publicationOf(device.database, device.sid, device.blog);
    if (row !== undefined) await other.database.publications.put(row);
    expect(await publish('Second words', {}, other)).toMatchObject({ state: 'done' });
    expect((await only()).content.raw).toContain('Second words');
    expect((await there()).media).toHaveLength(2);
  });
});
