import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type RunningCouchdb, startCouchdb } from '../../scripts/servers/couchdb/start-couchdb.ts';
import { type Fault, failing, firewall, loginWall } from '../../scripts/servers/fault.ts';
import { type FaultProxy, startFaultProxy } from '../../scripts/servers/fault-proxy.ts';
import { type Listed, type Remote, RemoteError, type RemoteProblem } from '../../src/sync/remote.ts';
import { couchdbRemote } from '../../src/sync/remotes/couchdb.ts';
import { answer, tellAsCouchdb } from './support/tell-as-couchdb.ts';

let server: RunningCouchdb;
let proxy: FaultProxy;
let count = 0;
let database: string;
let remote: Remote;

beforeAll(async () => {
  server = await startCouchdb();
  proxy = await startFaultProxy(server.url);
});
afterAll(async () => {
  await proxy.close();
  await server.close();
});

const open = (address: string) => couchdbRemote({ address, user: server.user, password: server.password });
const direct = () => open(`${server.url}/${database}`);

beforeEach(async () => {
  count += 1;
  database = `requests-${count}`;
  await server.ask('PUT', database);
  proxy.rule = null;
  remote = open(`${proxy.url}/${database}`);
});

const text = (words: string) => new TextEncoder().encode(words);
const names = async (of: Remote) => (await of.list()).map(({ name }) => name).sort();

/** What is asked of the server in the meantime, without the database's name. */
async function askedBy(work: () => Promise<unknown>): Promise<string[]> {
  const from = proxy.requests.length;
  await work();
  return proxy.requests
    .slice(from)
    .map(({ method, route, query }) => `${method} ${route.replace(`/${database}`, '')}${query.size > 0 ? '?' : ''}`);
}

const asCouchdb = (made?: string) => tellAsCouchdb(server, proxy, database, made);

describe('asks for as little as can be', () => {
  it('a new blob is one request, and nothing but the blob', async () => {
    const bytes = crypto.getRandomValues(new Uint8Array(390));
    expect(await askedBy(() => remote.put('s.new', bytes))).toEqual(['PUT /s.new/b']);
    expect(proxy.requests.at(-1)?.body).toEqual(Buffer.from(bytes));
  });

  it('nothing new is one request, something new two, however much there is', async () => {
    for (let at = 0; at < 30; at += 1) await direct().put(`s.${at}`, text('one of many'));
    await asCouchdb();
    expect(await askedBy(() => remote.list())).toEqual(['GET ', 'GET /_all_docs?']);
    expect(await askedBy(() => remote.list())).toEqual(['GET ']);
    await direct().put('s.new', text('new'));
    await direct().del(['s.7', 's.8']);
    await direct().put('s.8', text('another'));
    await asCouchdb();
    expect(await askedBy(() => remote.list())).toEqual(['GET ', 'GET /_changes?']);
    const byName = (a: Listed, b: Listed) => (a.name < b.name ? -1 : 1);
    expect([...(await remote.list())].sort(byName)).toEqual([...(await direct().list())].sort(byName));
    expect(await remote.list()).toHaveLength(30);
    expect(await remote.list()).toContainEqual({ name: 's.8', size: 7 });
  });

  it('many are deleted by two requests', async () => {
    const many = Array.from({ length: 20 }, (_, at) => `s.${at}`);
    for (const name of many) await remote.put(name, text(name));
    expect(await askedBy(() => remote.del(many))).toEqual(['POST /_all_docs', 'POST /_bulk_docs']);
    expect(await askedBy(() => remote.del(many))).toEqual(['POST /_all_docs']);
  });
});

describe('believes the server more than itself', () => {
  it.each([
    ['PouchDB’s server', async () => undefined],
    ['CouchDB from 3.3 on', asCouchdb],
    ['CouchDB from 2.0 on', async () => asCouchdb('0')],
  ])('lists what is in a database that was deleted and made again, on %s', async (_, tell) => {
    await remote.put('s.1', text('before'));
    await remote.put('s.2', text('before'));
    await tell();
    expect(await names(remote)).toEqual(['s.1', 's.2']);
    for (const now of [['s.3'], ['s.4', 's.5'], ['s.6', 's.7', 's.8']]) {
      await server.ask('DELETE', database);
      await server.ask('PUT', database);
      for (const name of now) await direct().put(name, text('after'));
      await tell(String(1_700_000_000 + now.length));
      expect(await names(remote)).toEqual(now);
    }
  });
});

describe('makes the database', () => {
  /** As who comes first hears it, whether it is there by now or not. */
  const missing = (reason: string) => {
    const first = proxy.requests.length + 1;
    proxy.rule = ({ number }) => (number === first ? answer(404, { error: 'not_found', reason }) : undefined);
  };
  const all = ['PUT /s.1/b', 'PUT ', 'PUT /s.1/b'];

  it.each(['no_db_file', 'Database does not exist.'])('where the server says: %s', async (reason) => {
    await server.ask('DELETE', database);
    missing(reason);
    expect(await askedBy(() => remote.put('s.1', text('one')))).toEqual(all);
    expect(await names(direct())).toEqual(['s.1']);
  });

  it('which another device has just made', async () => {
    missing('no_db_file');
    expect(await askedBy(() => remote.put('s.1', text('one')))).toEqual(all);
    expect(await names(direct())).toEqual(['s.1']);
  });

  it('under a name of its own, where the address is the server’s', async () => {
    await open(`${server.url}/`).put('s.1', text('one'));
    expect(await names(open(`${server.url}/chat-highlights`))).toEqual(['s.1']);
  });

  it('at the same time as another device', async () => {
    await server.ask('DELETE', database);
    const devices = Array.from({ length: 4 }, direct);
    await Promise.all(devices.map((device, at) => device.put(`s.${at}`, text('at once'))));
    expect(await names(remote)).toEqual(['s.0', 's.1', 's.2', 's.3']);
  });

  it('or says that it is missing, where the user may not', async () => {
    await server.ask('DELETE', database);
    proxy.rule = ({ method, route }) =>
      method === 'PUT' && route === `/${database}`
        ? answer(401, { error: 'unauthorized', reason: 'You are not a server admin.' })
        : undefined;
    for (const ask of Object.values(METHODS)) await expect(ask(remote)).rejects.toMatchObject({ problem: 'missing' });
  });
});

const METHODS: Readonly<Record<string, (of: Remote) => Promise<unknown>>> = {
  list: (of) => of.list(),
  get: (of) => of.get('s.1'),
  put: (of) => of.put('s.2', text('two')),
  del: (of) => of.del(['s.1']),
};

const FAULTS: readonly (readonly [string, Fault, RemoteProblem, number | null])[] = [
  [
    'a wrong password',
    answer(401, { error: 'unauthorized', reason: 'Name or password is incorrect.' }),
    'signed_out',
    null,
  ],
  ['a database of others', answer(403, { error: 'forbidden', reason: 'Not yours.' }), 'forbidden', null],
  ['a page in the place of an answer', { ...firewall, status: 404 } as Fault, 'strange', null],
  ['a page that looks like success', { ...firewall, status: 200 } as Fault, 'strange', null],
  ['a log-in page elsewhere', loginWall, 'strange', null],
  ['a firewall', firewall, 'forbidden', null],
  ['too large a blob', answer(413, { error: 'document_too_large', reason: 's.2' }), 'full', null],
  ['a full disk', answer(507, { error: 'insufficient_storage', reason: 'disk' }), 'full', null],
  ['too many requests', failing(429, 30), 'busy', 30_000],
  ['an overrun server', failing(503), 'busy', null],
  ['a broken connection', { kind: 'drop' }, 'offline', null],
  ['a lost answer', { kind: 'lose_answer' }, 'offline', null],
];

describe.each(FAULTS)('told of %s', (_, fault, problem, retryAfter) => {
  it.each(Object.entries(METHODS))('%s says so', async (_name, ask) => {
    await remote.put('s.1', text('one'));
    await remote.list();
    proxy.rule = () => fault;
    const error: unknown = await ask(remote).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(RemoteError);
    expect(error).toMatchObject({ problem, retryAfter });
    proxy.rule = null;
    await ask(remote);
  });
});

it('puts what was cut short again, and leaves what is whole', async () => {
  const [whole, cut] = [text('all of a blob'), text('all of')];
  await remote.put('s.1', cut);
  expect(await askedBy(() => remote.put('s.1', whole))).toEqual(['PUT /s.1/b', 'POST /_all_docs?', 'PUT /s.1/b?']);
  expect(await remote.get('s.1')).toEqual(whole);
  await remote.put('s.1', cut);
  expect(await remote.get('s.1')).toEqual(whole);
  expect(await remote.list()).toEqual([{ name: 's.1', size: whole.length }]);
});

it('says so where a deletion is refused, and takes one that another has made for its own', async () => {
  await remote.put('s.1', text('one'));
  const bulk = (error: string) => answer(201, [{ id: 's.1', error, reason: 'said so' }]);
  const rule =
    (fault: Fault): FaultProxy['rule'] =>
    ({ route }) =>
      route.endsWith('_bulk_docs') ? fault : undefined;
  proxy.rule = rule(bulk('conflict'));
  await remote.del(['s.1']);
  proxy.rule = rule(bulk('forbidden'));
  await expect(remote.del(['s.1'])).rejects.toMatchObject({ problem: 'forbidden' });
});
