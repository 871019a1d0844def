import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  delay,
  drop,
  failing,
  firewall,
  loginWall,
  loseAnswer,
  stripAuthorization,
  swallow,
  unauthorized,
} from '../../scripts/servers/fault.ts';
import { type FaultProxy, startFaultProxy } from '../../scripts/servers/fault-proxy.ts';
import { type RunningWordPress, restRoot, startWordPress } from '../../scripts/wordpress/start-wordpress.ts';
import { rest } from './support/rest.ts';

let blog: RunningWordPress;
let proxy: FaultProxy;
let root: string;
beforeAll(async () => {
  blog = await startWordPress({ version: '7.1' });
  proxy = await startFaultProxy(blog.url);
  root = restRoot(proxy.url, 'pretty');
});
afterAll(async () => {
  await proxy.close();
  await blog.close();
});
afterEach(() => {
  proxy.rule = null;
});

const author = () => blog.users.author;
const write = (title: string) => rest(root, author(), 'POST', 'wp/v2/posts', { title });

async function titles(): Promise<string[]> {
  const { body } = await rest(blog.root, author(), 'GET', 'wp/v2/posts?context=edit&status=draft&per_page=100');
  return (body as { title: { raw: string } }[]).map(({ title }) => title.raw);
}

describe('a proxy before a blog', () => {
  it('passes everything, and the blog calls itself as the proxy is called', async () => {
    const before = proxy.requests.length;
    expect((await rest(root, null, 'GET', '')).body).toMatchObject({ home: proxy.url });
    expect(await write('Passed')).toMatchObject({ status: 201 });
    expect(await titles()).toContain('Passed');
    expect(proxy.requests.slice(before)).toMatchObject([
      { method: 'GET', route: '', authorized: false, blogStatus: 200, status: 200 },
      { method: 'POST', route: 'wp/v2/posts', authorized: true, blogStatus: 201, status: 201 },
    ]);
  });

  it('drops a request before it reaches the blog, and only that one', async () => {
    const nth = proxy.requests.length + 2;
    proxy.rule = ({ number }) => (number === nth ? drop : undefined);
    await write('Before the dropped one');
    await expect(write('Dropped')).rejects.toThrow('fetch failed');
    await write('After the dropped one');
    expect(await titles()).toEqual(expect.arrayContaining(['Before the dropped one', 'After the dropped one']));
    expect(await titles()).not.toContain('Dropped');
    expect(proxy.requests.at(-2)).toMatchObject({ number: nth, blogStatus: null, status: null });
  });

  it('swallows a request: the blog never sees it, and nothing comes back', async () => {
    proxy.rule = () => swallow;
    const signal = AbortSignal.timeout(500);
    await expect(fetch(`${root}wp/v2/posts`, { signal })).rejects.toThrow('timeout');
    await expect.poll(() => proxy.requests.at(-1)).toMatchObject({ blogStatus: null, status: null });
  });

  it('loses the answer to what the blog has done', async () => {
    proxy.rule = ({ method }) => (method === 'POST' ? loseAnswer : undefined);
    await expect(write('Answer lost')).rejects.toThrow('fetch failed');
    expect((await titles()).filter((title) => title === 'Answer lost')).toHaveLength(1);
    expect(proxy.requests.at(-1)).toMatchObject({ blogStatus: 201, status: null });
  });

  it.each([429, 500, 502, 503] as const)('answers %i in the place of the blog', async (status) => {
    proxy.rule = () => failing(status, 7);
    const answer = await fetch(`${root}wp/v2/posts`);
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([status, '7']);
    expect(proxy.requests.at(-1)).toMatchObject({ blogStatus: null, status });
  });

  it('answers as a firewall, in HTML', async () => {
    proxy.rule = () => firewall;
    const answer = await fetch(`${root}wp/v2/posts`);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([403, 'text/html; charset=UTF-8']);
  });

  it('answers as WordPress whom it does not know', async () => {
    const real = await rest(root, null, 'GET', 'wp/v2/users/me?context=edit');
    proxy.rule = () => unauthorized;
    expect(await rest(root, author(), 'GET', 'wp/v2/users/me?context=edit')).toEqual(real);
  });

  it('takes away who asks', async () => {
    proxy.rule = () => stripAuthorization;
    expect(await rest(root, author(), 'GET', 'wp/v2/users/me?context=edit')).toMatchObject({ status: 401 });
    expect(proxy.requests.at(-1)).toMatchObject({ authorized: true, blogStatus: 401 });
  });

  it('holds an answer back', async () => {
    proxy.rule = () => delay(600);
    const begun = Date.now();
    expect(await write('Late')).toMatchObject({ status: 201 });
    expect(Date.now() - begun).toBeGreaterThanOrEqual(600);
  });

  it('leads to a page to log in at', async () => {
    proxy.rule = ({ route }) => (route.startsWith('wp/v2') ? loginWall : undefined);
    const answer = await fetch(`${root}wp/v2/posts`);
    expect([answer.status, answer.redirected]).toEqual([200, true]);
    expect(await answer.text()).toContain('id="loginform"');
  });

  it('breaks the connection where the blog is gone', async () => {
    const gone = await startFaultProxy('http://127.0.0.1:1');
    await expect(fetch(gone.url)).rejects.toThrow('fetch failed');
    await gone.close();
  });
});
