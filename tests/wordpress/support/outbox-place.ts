import { afterAll, beforeAll, expect } from 'vitest';
import { type FaultProxy, startFaultProxy } from '../../../scripts/servers/fault-proxy.ts';
import type { WordPressVersion } from '../../../scripts/wordpress/files.ts';
import { type RunningWordPress, restRoot, startWordPress } from '../../../scripts/wordpress/start-wordpress.ts';
import type { Role } from '../../../scripts/wordpress/users.ts';
import { newId } from '../../../src/store/local.ts';
import type { Trouble } from './around.ts';
import { madeUpSending, picturesAt } from './made-up-draft.ts';
import { type Found, found } from './on-blog.ts';
import { Device } from './outbox-world.ts';
import { startPictureServer } from './picture-server.ts';

/** What each role may make besides the draft and its tags. */
export const MAY: Readonly<Record<Role, { readonly media: number; readonly pages: number }>> = {
  administrator: { media: 2, pages: 1 },
  editor: { media: 2, pages: 1 },
  author: { media: 2, pages: 0 },
  contributor: { media: 0, pages: 0 },
};

/** Who sends drafts where, through a proxy that has them go wrong. */
export interface Place {
  readonly blog: RunningWordPress;
  readonly proxy: FaultProxy;
  readonly role: Role;
}

/** A blog with a proxy before it, and the pictures of the made-up draft, for the tests of a `describe`. */
export function outboxPlace(version: WordPressVersion): (role: Role) => Place {
  let pictures: Awaited<ReturnType<typeof startPictureServer>>;
  let blog: RunningWordPress;
  let proxy: FaultProxy;
  beforeAll(async () => {
    pictures = await startPictureServer();
    picturesAt(pictures.url);
    blog = await startWordPress({ version });
    proxy = await startFaultProxy(blog.url);
  });
  afterAll(async () => {
    await proxy.close();
    await blog.close();
    pictures.close();
  });
  return (role) => ({ blog, proxy, role });
}

export function newDevice({ blog, proxy, role }: Place): Device {
  return new Device(newId(), restRoot(proxy.url, 'pretty'), blog.users[role], 'First words');
}

export async function publish(device: Device, words: string): Promise<void> {
  device.words = words;
  await device.send(madeUpSending(device.sid));
  const { state, problem, outcome } = await device.run();
  expect({ state, problem, theirs: outcome.theirs }).toEqual({ state: 'done', problem: null, theirs: undefined });
}

const stands = ({ status }: Found) => status !== 'trash';

/** Nothing is lost, nothing is there twice, and all of it belongs together. */
export async function expectOnce({ blog, role }: Place, { sid, blog: root }: Device, words: string): Promise<void> {
  const { media, tags, ...all } = await found(root, blog.users.administrator, sid);
  const [posts, pages] = [all.posts.filter(stands), all.pages.filter(stands)];
  const may = MAY[role];
  expect({ posts: posts.length, pages: pages.length, media: media.length, tags: tags.length }).toEqual({
    posts: 1,
    ...may,
    tags: 1,
  });
  const [post] = posts;
  expect(post).toMatchObject({
    status: 'draft',
    title: { raw: `Chat ${sid} &lt;on&gt; "quiet" &amp; loud corners` },
    excerpt: { raw: 'What we said &amp; meant' },
    categories: [1],
  });
  expect(post?.content.raw).toContain(words);
  expect([...(post?.tags ?? [])].sort()).toEqual(tags.map(({ id }) => id).sort());
  const shown = media.filter(({ alt_text }) => alt_text.startsWith('Picture'));
  for (const { id, source_url, caption } of shown) {
    expect(post?.content.raw).toContain(source_url);
    expect(post?.content.raw).toContain(`wp-image-${id}`);
    expect(caption.raw).toContain('https://x.com/mara_quill_demo/status/2032000000000000001');
  }
  const featured = media.filter(({ alt_text }) => alt_text === 'A quotation').map(({ id }) => id);
  expect(featured).toEqual(may.media === 0 ? [] : [post?.featured_media]);
  for (const page of pages) {
    expect(page.content.raw).toContain(`All of it: ${words}`);
    expect(post?.content.raw).toContain(page.link);
  }
}

/** How many requests a device makes for something. */
async function requestsOf(device: Device, act: () => Promise<void>): Promise<number> {
  const before = device.calls;
  await act();
  return device.calls - before;
}

/** Every request of a draft's first publication goes wrong once, and every one of its update. */
export async function troubleEverywhere(place: Place, trouble: Trouble): Promise<void> {
  const calm = newDevice(place);
  const first = await requestsOf(calm, () => publish(calm, 'First words'));
  const second = await requestsOf(calm, () => publish(calm, 'Second words'));
  for (let at = 1; at <= Math.max(first, second); at += 1) {
    const device = newDevice(place);
    if (at <= first) trouble(device, place.proxy, at);
    expect(await requestsOf(device, () => publish(device, 'First words'))).toBeGreaterThanOrEqual(first);
    if (at <= second) trouble(device, place.proxy, at);
    expect(await requestsOf(device, () => publish(device, 'Second words'))).toBeGreaterThanOrEqual(second);
    await expectOnce(place, device, 'Second words');
  }
}
