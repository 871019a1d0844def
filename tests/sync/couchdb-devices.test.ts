import { afterAll, beforeAll, expect, it } from 'vitest';
import { type RunningCouchdb, startCouchdb } from '../../scripts/servers/couchdb/start-couchdb.ts';
import { cutRequest, drop, type Fault, loseAnswer } from '../../scripts/servers/fault.ts';
import { type FaultProxy, startFaultProxy } from '../../scripts/servers/fault-proxy.ts';
import { couchdbRemote } from '../../src/sync/remotes/couchdb.ts';
import { evening } from './support/two-devices.ts';

let server: RunningCouchdb;
let proxy: FaultProxy;
beforeAll(async () => {
  server = await startCouchdb();
  proxy = await startFaultProxy(server.url);
});
afterAll(async () => {
  await proxy.close();
  await server.close();
});

let count = 0;

/** Answers with the number of requests that it took. */
async function through(fault: Fault | null, at: number): Promise<number> {
  count += 1;
  const address = `${proxy.url}/evening-${count}`;
  const from = proxy.requests.length;
  proxy.rule = ({ number }) => (fault !== null && number === from + at ? fault : undefined);
  await evening(
    () => couchdbRemote({ address, user: server.user, password: server.password }),
    () => {
      proxy.rule = null;
    },
  );
  return proxy.requests.length - from;
}

it('two devices come to the same', async () => {
  expect(await through(null, 0)).toBeLessThan(100);
});

it.each([
  ['is dropped', drop],
  ['is cut short', cutRequest],
  ['is done and not answered', loseAnswer],
])('two devices come to the same, whichever request %s', async (_, fault) => {
  const requests = await through(null, 0);
  for (let at = 1; at <= requests; at += 1) await through(fault, at);
});
