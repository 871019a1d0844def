import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  cutAnswer,
  drop,
  type Fault,
  failing,
  firewall,
  loginWall,
  loseAnswer,
  stripAuthorization,
  swallow,
  unauthorized,
} from '../../scripts/servers/fault.ts';
import { type FaultProxy, startFaultProxy } from '../../scripts/servers/fault-proxy.ts';
import { lighttpd } from '../../scripts/servers/webdav/lighttpd.ts';
import { type RunningWebdav, startWebdav } from '../../scripts/servers/webdav/start-webdav.ts';
import { type Remote, RemoteError, type RemoteProblem } from '../../src/sync/remote.ts';
import { remoteOn } from './support/webdav-place.ts';

const NAME = 'a.b';
const BYTES = new TextEncoder().encode('ours');

const CALLS: readonly (readonly [call: string, ask: (remote: Remote) => Promise<unknown>])[] = [
  ['list', (remote) => remote.list()],
  ['get', (remote) => remote.get(NAME)],
  ['put', (remote) => remote.put(NAME, BYTES)],
  ['del', (remote) => remote.del([NAME])],
];

function answering(status: number, body = '', headers: Record<string, string> = {}): Fault {
  return { kind: 'answer', status, headers, body };
}

let server: RunningWebdav;
let proxy: FaultProxy;
let remote: Remote;
let count = 0;
beforeAll(async () => {
  server = await startWebdav(lighttpd);
  proxy = await startFaultProxy(server.url);
});
beforeEach(async () => {
  count += 1;
  remote = remoteOn(server, `/folder ${count}/`, { url: proxy.url });
  await remote.put(NAME, BYTES);
});
afterEach(() => {
  proxy.rule = null;
  vi.restoreAllMocks();
});
afterAll(async () => {
  await proxy?.close();
  await server?.close();
});

async function problemOf(asked: Promise<unknown>): Promise<RemoteError> {
  const error: unknown = await asked.then(
    () => expect.fail('there was no mistake'),
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(RemoteError);
  return error as RemoteError;
}

/** Whatever is asked for, with the milliseconds that the server asks to wait. */
const ALWAYS: readonly (readonly [what: string, fault: Fault, problem: RemoteProblem, retryAfter: number | null])[] = [
  ['a broken connection', drop, 'offline', null],
  ['a lost answer', loseAnswer, 'offline', null],
  ['half an answer', cutAnswer, 'offline', null],
  ['423', failing(423), 'busy', null],
  ['429', failing(429, 7), 'busy', 7_000],
  ['500', failing(500), 'busy', null],
  ['502', failing(502), 'busy', null],
  ['503', failing(503, 60), 'busy', 60_000],
  ['408', answering(408), 'busy', null],
  ['413', failing(413), 'full', null],
  ['507', failing(507), 'full', null],
  ['401', unauthorized, 'signed_out', null],
  ['nobody’s name', stripAuthorization, 'signed_out', null],
  ['a firewall', firewall, 'forbidden', null],
  ['a page to log in', loginWall, 'strange', null],
  ['400', answering(400), 'strange', null],
  ['501', answering(501), 'strange', null],
  ['505, in a long while', answering(505, '', { 'retry-after': 'Thu, 01 Jan 1970 00:00:00 GMT' }), 'busy', 0],
];

describe.each(ALWAYS)('%s', (_, fault, problem, retryAfter) => {
  it.each(CALLS)('to %s is told as it is', async (_call, ask) => {
    proxy.rule = () => fault;
    const error = await problemOf(ask(remote));
    expect({ problem: error.problem, retryAfter: error.retryAfter }).toEqual({ problem, retryAfter });
    expect(error.message).not.toContain(server.password);
    proxy.rule = null;
    await remote.put(NAME, BYTES);
    expect(await remote.list()).toEqual([{ name: NAME, size: BYTES.length }]);
  });
});

describe('no answer at all', () => {
  it.each(CALLS)('to %s is not waited for without end', async (_call, ask) => {
    proxy.rule = () => swallow;
    const { timeout } = AbortSignal;
    const waited = vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => timeout.call(AbortSignal, ms / 300));
    expect(await problemOf(ask(remote))).toMatchObject({ problem: 'offline', message: 'TimeoutError' });
    expect(waited).toHaveBeenCalledWith(60_000);
  });
});

describe('a folder', () => {
  it.each([404, 405, 409])(
    'that neither is there nor can be made, for all is %i, is missing or none',
    async (status) => {
      proxy.rule = () => answering(status);
      const problem = status === 405 ? 'strange' : 'missing';
      expect(await problemOf(remote.list())).toMatchObject({ problem });
      expect(await problemOf(remote.put(NAME, BYTES))).toMatchObject({ problem });
    },
  );

  it('that may not be made is told as forbidden', async () => {
    proxy.rule = ({ method }) => (method === 'MKCOL' ? answering(403) : undefined);
    const other = remoteOn(server, '/not there/', { url: proxy.url });
    expect(await problemOf(other.list())).toMatchObject({ problem: 'forbidden' });
    expect(await problemOf(other.put(NAME, BYTES))).toMatchObject({ problem: 'forbidden' });
  });

  it.each(['<h1>Welcome</h1>', '', '<multistatus xmlns="DAV:">'])('is not what is listed as %j', async (body) => {
    for (const status of [200, 207]) {
      proxy.rule = ({ method }) => (method === 'PROPFIND' ? answering(status, body) : undefined);
      expect(await problemOf(remote.list())).toMatchObject({ problem: 'strange' });
    }
  });

  it('that is there is asked for once, and so is a blob that is put', async () => {
    const before = proxy.requests.length;
    await remote.list();
    await remote.put('c.d', BYTES);
    const asked = proxy.requests.slice(before);
    expect(asked.map(({ method, route, status }) => [method, route, status])).toEqual([
      ['PROPFIND', `/folder%20${count}/`, 207],
      ['PUT', `/folder%20${count}/c.d.chat-highlights`, 201],
    ]);
  });
});
