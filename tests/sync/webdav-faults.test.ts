import { afterAll, beforeAll, describe, it } from 'vitest';
import { Random } from '../../scripts/fuzz/random.ts';
import { cutAnswer, cutRequest, drop, type Fault, failing, loseAnswer } from '../../scripts/servers/fault.ts';
import { startFaultProxy } from '../../scripts/servers/fault-proxy.ts';
import { type RunningWebdav, startWebdav, webdavServers } from '../../scripts/servers/webdav/start-webdav.ts';
import { evening } from './support/two-devices.ts';
import { remoteOn } from './support/webdav-place.ts';

/** Each leaves the server and the device in another state. */
const FAULTS: Readonly<Record<string, Fault>> = {
  'is done, and its answer lost': loseAnswer,
  'arrives cut short': cutRequest,
  'is answered with half an answer': cutAnswer,
};

/** These leave all as it was; one after the other. */
const REFUSALS: readonly Fault[] = [
  drop,
  failing(423),
  failing(429, 7),
  failing(500),
  failing(507),
  failing(413),
  failing(503),
];

/** They wait for their servers most of the time. */
describe.concurrent.each(webdavServers)('two devices on $id', (kind) => {
  let server: RunningWebdav;
  let count = 0;
  beforeAll(async () => {
    server = await startWebdav(kind);
  });
  afterAll(() => server?.close());

  /** An evening in a new folder, on which requests go wrong, counted from 1. Answers with how many there were. */
  async function through(faultAt: (number: number) => Fault | undefined): Promise<number> {
    count += 1;
    const folder = `${server.root}evening ${count}/`;
    const proxy = await startFaultProxy(server.url);
    proxy.rule = ({ number }) => faultAt(number);
    const calm = () => {
      proxy.rule = null;
    };
    await evening(() => remoteOn(server, folder, { url: proxy.url }), calm).finally(() => proxy.close());
    return proxy.requests.length;
  }

  async function whichever(faultAt: (number: number) => Fault | undefined): Promise<void> {
    const requests = await through(() => undefined);
    for (let at = 1; at <= requests; at += 1) await through((number) => (number === at ? faultAt(at) : undefined));
  }

  it.each(Object.entries(FAULTS))('come to the same, whichever request %s', (_, fault) => whichever(() => fault));

  it('come to the same, whichever request never arrives, or is refused', () =>
    whichever((at) => REFUSALS[at % REFUSALS.length]));

  it('come to the same where one request in four goes wrong', async () => {
    const faults = [...Object.values(FAULTS), ...REFUSALS];
    for (let seed = 1; seed <= 5; seed += 1) {
      const random = new Random(seed);
      await through(() => (random.chance(0.25) ? random.one(faults) : undefined));
    }
  });
});
