import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type FaultProxy, startFaultProxy } from '../../scripts/servers/fault-proxy.ts';
import { type RunningWebdav, startWebdav, webdavServers } from '../../scripts/servers/webdav/start-webdav.ts';
import type { Post } from '../../src/model/post.ts';
import { codecWith, keysOf, newKey } from '../../src/sync/codec.ts';
import { pull } from '../../src/sync/engine.ts';
import { push } from '../../src/sync/push.ts';
import { SyncingDevice } from './support/syncing-device.ts';
import { askPlainly, remoteOn } from './support/webdav-place.ts';

/** What a server makes of conditions that do not hold. */
interface Conditions {
  /** Status of a PUT with an ETag that the file does not have. */
  readonly ifMatch: number;
  /** Status of a PUT that is to be done only where there is nothing. */
  readonly ifNoneMatch: number;
  /** The ETag of a file that has just been put, as far as it says what kind that is. */
  readonly etag: RegExp | null;
}

const CONDITIONS: Readonly<Record<string, Conditions>> = {
  lighttpd: { ifMatch: 412, ifNoneMatch: 412, etag: /^"/ },
  // One that does not hold for bytes, until the file is a second old.
  apache: { ifMatch: 412, ifNoneMatch: 412, etag: /^W\// },
  // Made of the second and the size, and heeded by nobody.
  nginx: { ifMatch: 204, ifNoneMatch: 204, etag: /^"[\da-f]+-4"$/ },
  rclone: { ifMatch: 201, ifNoneMatch: 201, etag: /^"/ },
  'sabre/dav': { ifMatch: 412, ifNoneMatch: 412, etag: null },
};

/** A post as chats are full of them: an answer in a sentence or two, and the hashtag. */
const POST: Post = {
  site: 'x',
  id: '2032000000000000417',
  url: 'https://x.com/mara_quill_demo/status/2032000000000000417',
  author: { name: 'Mara Quill', handle: 'mara_quill_demo', url: 'https://x.com/mara_quill_demo' },
  time: '2026-03-05T19:24:11.000Z',
  text: [
    { type: 'text', text: 'A2: We leave one table free for whoever comes in late. By half past it is always full ' },
    { type: 'hashtag', text: '#QuietCorner', tag: 'quietcorner' },
  ],
  lang: 'en',
  tags: ['quietcorner'],
  mentions: [],
  links: [],
  media: [],
  quote: null,
  repostedBy: null,
  replyTo: null,
  truncated: false,
  promoted: false,
  edited: false,
  translated: false,
  optedOut: false,
};

describe.each(webdavServers)('$id', (kind) => {
  let server: RunningWebdav;
  let proxy: FaultProxy;
  let count = 0;
  beforeAll(async () => {
    server = await startWebdav(kind);
    proxy = await startFaultProxy(server.url);
  });
  afterAll(async () => {
    await proxy?.close();
    await server?.close();
  });

  /** Two devices that have a session and two picks in common. */
  async function devices(): Promise<{ a: SyncingDevice; b: SyncingDevice; folder: string }> {
    count += 1;
    const folder = `${server.root}evening ${count}/`;
    const codec = codecWith(await keysOf(newKey()));
    const [a, b] = ['aaaaaaaaaaaa', 'bbbbbbbbbbbb'].map(
      (id) => new SyncingDevice(id, remoteOn(server, folder, { url: proxy.url }), codec),
    ) as [SyncingDevice, SyncingDevice];
    Object.assign(a, { now: Date.UTC(2026, 2, 5, 19) });
    Object.assign(b, { now: Date.UTC(2026, 2, 5, 20) });
    a.session('Qm2x8wTzC0bN');
    a.pick('Qm2x8wTzC0bN', 'p1p1p1p1p1p1p1p1p1p1p1');
    await a.round();
    await b.round();
    return { a, b, folder };
  }

  it('is asked once for a new pick, with at most 400 bytes, and once whether there is anything new', async () => {
    const { a, b } = await devices();
    await b.round();
    let begun = proxy.requests.length;
    const since = () => proxy.requests.slice(begun).map(({ method, body }) => [method, body.length]);
    a.now += 60_000;
    a.pick('Qm2x8wTzC0bN', 'Zk4vQ1n8LxYtR7wPb3mJsA', POST);
    expect(await push(a.sync)).toBe(1);
    expect(since()).toEqual([['PUT', expect.any(Number)]]);
    expect(since()[0]?.[1]).toBeLessThanOrEqual(400);
    expect((await pull(b.sync)).joined).toBe(1);
    await pull(a.sync);
    for (const { sync } of [a, b]) {
      begun = proxy.requests.length;
      expect(await pull(sync)).toMatchObject({ joined: 0, changed: 0, skipped: [] });
      expect(since()).toEqual([['PROPFIND', expect.any(Number)]]);
    }
  });

  it('makes of ETags what it will, and is never asked to heed any', async () => {
    const fetched = vi.spyOn(globalThis, 'fetch');
    const { a, b, folder } = await devices();
    a.pick('Qm2x8wTzC0bN', 'p2');
    for (const device of [a, b, a]) await device.round();
    await a.sync.remote.del((await a.sync.remote.list()).map(({ name }) => name));
    const sent = fetched.mock.calls.flatMap(([, init]) => [...new Headers(init?.headers).keys()]);
    fetched.mockRestore();
    expect(new Set(sent)).toEqual(new Set(['authorization', 'content-type', 'depth']));

    const file = `${folder}plain.txt`;
    const put = (headers: Record<string, string>) => askPlainly(server, 'PUT', file, { body: 'text', headers });
    await askPlainly(server, 'MKCOL', folder);
    const etag = (await put({})).etag ?? (await askPlainly(server, 'GET', file)).etag;
    const conditions = CONDITIONS[kind.id];
    expect(etag).toEqual(conditions?.etag == null ? null : expect.stringMatching(conditions.etag));
    expect((await put({ 'if-match': '"another"' })).status).toBe(conditions?.ifMatch);
    expect((await put({ 'if-none-match': '*' })).status).toBe(conditions?.ifNoneMatch);
  });

  it('is given a blob again of which it lists another size', async () => {
    const { a, b, folder } = await devices();
    a.now += 60_000;
    a.pick('Qm2x8wTzC0bN', 'p3', POST);
    const before = new Set((await a.sync.remote.list()).map(({ name }) => name));
    await push(a.sync);
    const put = (await a.sync.remote.list()).find(({ name }) => !before.has(name));
    const bytes = await a.sync.remote.get(put?.name ?? '');
    const file = `${folder}${put?.name}.chat-highlights`;
    await askPlainly(server, 'PUT', file, { body: new Uint8Array(bytes?.subarray(0, 100) ?? []) });
    expect((await b.round()).skipped).toEqual([{ name: put?.name, why: 'damaged' }]);
    expect(await a.round()).toMatchObject({ sent: 1 });
    expect(await a.sync.remote.get(put?.name ?? '')).toEqual(bytes);
    expect(await b.round()).toMatchObject({ joined: 1, skipped: [] });
    expect(b.rows()).toEqual(a.rows());
  });

  it('is given everything again where it has lost all of it', async () => {
    const { a, b, folder } = await devices();
    await a.round();
    await askPlainly(server, 'DELETE', folder);
    expect(await b.sync.remote.list()).toEqual([]);
    await a.round();
    const third = new SyncingDevice('cccccccccccc', b.sync.remote, b.sync.codec);
    await third.round();
    expect(third.rows()).toEqual(a.rows());
  });
});
