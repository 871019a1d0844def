import { afterAll, beforeAll, describe, it } from 'vitest';
import { Random } from '../../scripts/fuzz/random.ts';
import { cutAnswer, cutRequest, drop, type Fault, failing, loseAnswer } from '../../scripts/servers/fault.ts';
import { startFaultProxy } from '../../scripts/servers/fault-proxy.ts';
import { rclone } from '../../scripts/servers/webdav/rclone.ts';
import { type RunningWebdav, startWebdav, webdavServers } from '../../scripts/servers/webdav/start-webdav.ts';
import { evening } from './support/two-devices.ts';
import { remoteOn } from './support/webdav-place.ts';

/** Whatever can go wrong with a request; the first three leave the server and the device in another state each. */
const FAULTS: readonly Fault[] = [
  loseAnswer,
  cutRequest,
  cutAnswer,
  drop,
  failing(423),
  failing(429, 7),
  failing(500),
  failing(507),
  failing(413),
  failing(503),
];

/** Keeps what came of an upload that broke off: nowhere can more go wrong. */
const WORST = rclone;

describe.each(webdavServers)('two devices on $id', (kind) => {
  let server: RunningWebdav;
  let count = 0;
  beforeAll(async () => {
    server = await startWebdav(kind);
  });
  afterAll(() => server?.close());

  /**
   * An evening in a new folder, on which requests go wrong, counted from 1.
   * @returns how many there were until nothing went wrong any more
   */
  async function through(faultAt: (number: number) => Fault | undefined): Promise<number> {
    count += 1;
    const folder = `${server.root}evening ${count}/`;
    const proxy = await startFaultProxy(server.url);
    proxy.rule = ({ number }) => faultAt(number);
    let requests = 0;
    const calm = () => {
      requests = proxy.requests.length;
      proxy.rule = null;
    };
    await evening(() => remoteOn(server, folder, { url: proxy.url }), calm).finally(() => proxy.close());
    return requests;
  }

  it('come to the same, whichever request goes wrong', async () => {
    const requests = await through(() => undefined);
    const rounds = kind === WORST ? 3 : 1;
    for (let at = 1; at <= requests; at += 1) {
      for (let more = 0; more < rounds; more += 1) {
        const fault = rounds === 1 ? FAULTS[at % FAULTS.length] : FAULTS[more];
        await through((number) => (number === at ? fault : undefined));
      }
    }
  });

  it('come to the same where one request in four goes wrong', async () => {
    for (let seed = 1; seed <= 10; seed += 1) {
      const random = new Random(seed);
      await through(() => (random.chance(0.25) ? random.one(FAULTS) : undefined));
    }
  });
});
