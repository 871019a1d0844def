import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Fault, failing } from '../../scripts/servers/fault.ts';
import { type FaultProxy, startFaultProxy } from '../../scripts/servers/fault-proxy.ts';
import { nginx } from '../../scripts/servers/webdav/nginx.ts';
import { sabre } from '../../scripts/servers/webdav/sabre.ts';
import type { WebdavServer } from '../../scripts/servers/webdav/server.ts';
import { type RunningWebdav, startWebdav } from '../../scripts/servers/webdav/start-webdav.ts';
import { RemoteError } from '../../src/sync/remote.ts';
import { findFolder } from '../../src/sync/remotes/webdav/find-folder.ts';
import { webdav } from '../../src/sync/remotes/webdav.ts';

const KEY = Buffer.alloc(32, 7).toString('base64');
const FOLDER = 'Chat%20Highlights/';

function started(kind: WebdavServer): { server: () => RunningWebdav; proxy: () => FaultProxy } {
  let server: RunningWebdav;
  let proxy: FaultProxy;
  beforeAll(async () => {
    server = await startWebdav(kind);
    proxy = await startFaultProxy(server.url);
  });
  afterEach(() => {
    proxy.rule = null;
  });
  afterAll(async () => {
    await proxy?.close();
    await server?.close();
  });
  return { server: () => server, proxy: () => proxy };
}

/** Finds the folder, and uses it. */
async function found({ user, password }: RunningWebdav, typed: string): Promise<string> {
  const { address, unsafe } = await findFolder(typed, user, password);
  expect(unsafe).toBe(false);
  const remote = webdav.open({ kind: 'webdav', address, user, password, key: KEY });
  await remote.put('a.b', new TextEncoder().encode(typed));
  expect(await remote.list()).toEqual([{ name: 'a.b', size: typed.length }]);
  return address;
}

async function problemOf(asked: Promise<unknown>): Promise<RemoteError> {
  const error: unknown = await asked.then(
    () => expect.fail('found'),
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(RemoteError);
  return error as RemoteError;
}

describe('the folder of a cloud', () => {
  const { server, proxy } = started(sabre);
  const HOME = `/remote.php/dav/files/mar%C3%A5/`;

  it.each([
    ['', HOME],
    ['/', HOME],
    ['/login?redirect_url=/apps', HOME],
    ['/index.php/apps/files/?dir=/', HOME],
    ['/apps/dashboard/#top', HOME],
    ['/remote.php', HOME],
    ['/remote.php/dav/', HOME],
    ['/remote.php/dav/files', HOME],
    [HOME, HOME],
    [HOME.slice(0, -1), HOME],
    ['/remote.php/webdav', '/remote.php/webdav/'],
    [`${HOME}${FOLDER}`, HOME],
    [`${HOME}Chat Highlights`, HOME],
  ])('is found by the address with %j behind it', async (path, root) => {
    const { url } = server();
    expect(await found(server(), `${url}${path}`)).toBe(`${url}${root}${FOLDER}`);
    expect(await found(server(), `  ${url.replace('http://', '')}${path} `)).toBe(`${url}${root}${FOLDER}`);
  });

  it('is found where the user’s files are under another name', async () => {
    proxy().rule = ({ route }) =>
      route.startsWith('/remote.php/dav/') ? { kind: 'answer', status: 404, headers: {}, body: '' } : undefined;
    const { address } = await findFolder(proxy().url, server().user, server().password);
    expect(address).toBe(`${proxy().url}/remote.php/webdav/${FOLDER}`);
  });

  it('is asked for once where the password is not taken, for clouds count that', async () => {
    const before = proxy().requests.length;
    const error = await problemOf(findFolder(proxy().url, server().user, 'wröng pass'));
    expect(error.problem).toBe('signed_out');
    expect(error.message).not.toContain('wröng');
    const refused = proxy().requests.slice(before);
    expect(refused.map(({ status }) => status)).toEqual([405, 401]);
  });

  it('tells all that was tried where there is none', async () => {
    proxy().rule = ({ route }) =>
      route.startsWith('/remote.php') ? { kind: 'answer', status: 404, headers: {}, body: '' } : undefined;
    const { problem, message } = await problemOf(findFolder(proxy().url, server().user, server().password));
    expect(problem).toBe('strange');
    for (const path of ['/', HOME, '/remote.php/webdav/']) expect(message).toContain(`${proxy().url}${path} (4`);
    expect(message).not.toContain(server().password);
  });

  const away: Fault = { kind: 'answer', status: 302, headers: { location: 'http://127.0.0.1:9/sso' }, body: '' };

  it('is found where the cloud’s own page leads to another server', async () => {
    proxy().rule = ({ route }) => (route === '/' ? away : undefined);
    const { address } = await findFolder(proxy().url, server().user, server().password);
    expect(address).toBe(`${proxy().url}${HOME}${FOLDER}`);
  });

  it('is not looked for on another server, and what leads there is named', async () => {
    const { url } = server();
    proxy().rule = ({ route }) => ({ ...away, headers: { location: `${url}${route}` } });
    const { problem, message } = await problemOf(findFolder(proxy().url, server().user, server().password));
    expect([problem, message]).toEqual(['strange', expect.stringContaining(`leads to ${url}`)]);
    proxy().rule = () => away;
    expect(await problemOf(findFolder(proxy().url, server().user, server().password))).toMatchObject({
      problem: 'strange',
      message: expect.stringContaining('/remote.php/webdav/'),
    });
  });

  it('is found behind a redirect within the server', async () => {
    proxy().rule = ({ route }) =>
      route === '/files/' ? { ...away, headers: { location: '/remote.php/webdav/' } } : undefined;
    const { address } = await findFolder(`${proxy().url}/files`, server().user, server().password);
    expect(address).toBe(`${proxy().url}/remote.php/webdav/${FOLDER}`);
  });

  it.each([
    [failing(503, 20), 'busy', 20_000],
    [failing(429, 5), 'busy', 5_000],
  ])('is not found while the server asks for patience', async (fault, problem, retryAfter) => {
    proxy().rule = () => fault;
    expect(await problemOf(findFolder(proxy().url, server().user, server().password))).toMatchObject({
      problem,
      retryAfter,
    });
  });
});

describe('the folder on a plain server', () => {
  const { server } = started(nginx);

  it('lies in what is served, or in a folder of that', async () => {
    const { url, user, password } = server();
    expect(await found(server(), url)).toBe(`${url}/${FOLDER}`);
    expect(await found(server(), `${url}/${FOLDER}`)).toBe(`${url}/${FOLDER}`);
    const { problem, message } = await problemOf(findFolder(`${url}/nowhere`, user, password));
    expect([problem, message]).toEqual(['strange', expect.stringContaining('/nowhere/ (404')]);
  });
});

it.each(['', 'not an address', 'ftp://files.example', 'file:///home'])('%j is no address', async (typed) => {
  expect(await problemOf(findFolder(typed, 'mara', 'quill'))).toMatchObject({ problem: 'strange' });
});

it('says so where nobody answers', async () => {
  expect(await problemOf(findFolder('http://127.0.0.1:9/dav', 'mara', 'quill'))).toMatchObject({ problem: 'offline' });
});
