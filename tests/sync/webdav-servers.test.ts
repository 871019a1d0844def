import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { PICK, SECTION, SESSION } from '../../scripts/fuzz/made-up.ts';
import { type FaultProxy, startFaultProxy } from '../../scripts/servers/fault-proxy.ts';
import { nginx } from '../../scripts/servers/webdav/nginx.ts';
import { type RunningWebdav, startWebdav, webdavServers } from '../../scripts/servers/webdav/start-webdav.ts';
import type { Post } from '../../src/model/post.ts';
import { codecWith, keysOf, newKey } from '../../src/sync/codec.ts';
import { pull, round } from '../../src/sync/engine.ts';
import { push } from '../../src/sync/push.ts';
import type { Sync } from '../../src/sync/space.ts';
import { Device } from './support/two-devices.ts';
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

/** A device, and all that it syncs with. */
interface Meant {
  readonly device: Device;
  readonly sync: Sync;
}

const SID = 'Qm2x8wTzC0bN';
const SECTION_ID = 'r5K1vLd9uYhX';

function pick({ device }: Meant, id: string): void {
  device.make('picks', {
    ...PICK,
    id,
    sid: SID,
    section: SECTION_ID,
    order: 'a1',
    post: POST,
    pickedAt: device.clock.now,
  });
}

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

  /** Two devices that have a session and a pick in common. */
  async function meeting(): Promise<{ a: Meant; b: Meant; folder: string }> {
    count += 1;
    const folder = `${server.root}evening ${count}/`;
    const codec = codecWith(await keysOf(newKey()));
    const clock = { now: Date.UTC(2026, 2, 5, 19) };
    const meant = (id: string): Meant => {
      const remote = remoteOn(server, folder, { url: proxy.url });
      const device = new Device(id, clock, () => remote, codec);
      return { device, sync: { remote, replica: device.replica, codec } };
    };
    const [a, b] = [meant('aaaaaaaaaaaa'), meant('bbbbbbbbbbbb')];
    a.device.make('sessions', { ...SESSION, id: SID, topic: '' });
    a.device.make('sections', { ...SECTION, id: SECTION_ID, sid: SID, heading: '' });
    pick(a, 'p1p1p1p1p1p1p1p1p1p1p1');
    await round(a.sync);
    await round(b.sync);
    return { a, b, folder };
  }

  it('is asked once for a new pick, with at most 400 bytes, and once whether there is anything new', async () => {
    const { a, b } = await meeting();
    await round(b.sync);
    let begun = proxy.requests.length;
    const since = () => proxy.requests.slice(begun).map(({ method, body }) => [method, body.length]);
    pick(a, 'Zk4vQ1n8LxYtR7wPb3mJsA');
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
    const { a, b, folder } = await meeting();
    pick(a, 'p2');
    for (const { sync } of [a, b, a]) await round(sync);
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
    const { a, b, folder } = await meeting();
    pick(a, 'p3');
    const before = new Set((await a.sync.remote.list()).map(({ name }) => name));
    await push(a.sync);
    const put = (await a.sync.remote.list()).find(({ name }) => !before.has(name));
    const bytes = await a.sync.remote.get(put?.name ?? '');
    const file = `${folder}${put?.name}.chat-highlights`;
    await askPlainly(server, 'PUT', file, { body: new Uint8Array(bytes?.subarray(0, 100) ?? []) });
    expect((await round(b.sync)).skipped).toEqual([{ name: put?.name, why: 'damaged' }]);
    expect(await round(a.sync)).toMatchObject({ sent: 1 });
    expect(await a.sync.remote.get(put?.name ?? '')).toEqual(bytes);
    expect(await round(b.sync)).toMatchObject({ joined: 1, skipped: [] });
    expect(b.device.rows()).toEqual(a.device.rows());
  });

  it('takes a file of two million bytes, or says that there is no room', async () => {
    const { a } = await meeting();
    const put = a.sync.remote.put('large.blob', new Uint8Array(2_000_000));
    // As it comes, it takes one million.
    if (kind === nginx) await expect(put).rejects.toMatchObject({ name: 'RemoteError', problem: 'full' });
    else await put;
    const listed = (await a.sync.remote.list()).find(({ name }) => name === 'large.blob');
    expect(listed?.size).toBe(kind === nginx ? undefined : 2_000_000);
  });

  it('is given everything again where it has lost all of it', async () => {
    const { a, b, folder } = await meeting();
    await round(a.sync);
    await askPlainly(server, 'DELETE', folder);
    expect(await b.sync.remote.list()).toEqual([]);
    await round(a.sync);
    const { remote, codec } = b.sync;
    const third = new Device('cccccccccccc', a.device.clock, () => remote, codec);
    await third.sync();
    expect(third.rows()).toEqual(a.device.rows());
  });
});
