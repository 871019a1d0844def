import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Random } from '../../scripts/fuzz/random.ts';
import { cutAnswer, cutRequest, drop, type Fault, failing, loseAnswer } from '../../scripts/servers/fault.ts';
import { type FaultProxy, startFaultProxy } from '../../scripts/servers/fault-proxy.ts';
import { type RunningWebdav, startWebdav, webdavServers } from '../../scripts/servers/webdav/start-webdav.ts';
import { codecWith, keysOf, newKey } from '../../src/sync/codec.ts';
import type { Remote } from '../../src/sync/remote.ts';
import { SyncingDevice } from './support/syncing-device.ts';
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

describe.each(webdavServers)('two devices on $id', (kind) => {
  let server: RunningWebdav;
  let proxy: FaultProxy;
  let count = 0;
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

  /** An evening on two devices, in which blobs are put, joined and made fewer. Answers with what both have, and with a third that comes last. */
  async function evening(): Promise<SyncingDevice[]> {
    count += 1;
    const folder = `${server.root}evening ${count}/`;
    const codec = codecWith(await keysOf(newKey()));
    const remote = (): Remote => ({ ...remoteOn(server, folder, { url: proxy.url }), many: 3 });
    const [a, b, c] = ['a', 'b', 'c'].map((id) => new SyncingDevice(id, remote(), codec)) as [
      SyncingDevice,
      SyncingDevice,
      SyncingDevice,
    ];
    const at = (now: number) => Object.assign(a, { now }) && Object.assign(b, { now });
    at(1_000);
    a.session('s1');
    for (const id of ['1', '2']) a.pick('s1', id);
    await a.round();
    await b.round();
    at(2_000);
    b.change('picks', 's1', '1', { note: 'Lovely' });
    b.pick('s1', '3');
    await b.round();
    at(3_000);
    a.change('picks', 's1', '1', { order: 'a5' });
    a.session('s2');
    await a.round();
    await b.round();
    at(4_000);
    b.change('picks', 's1', '2', { deleted: true });
    await b.round();
    await a.round();
    await c.round();
    return [a, b, c];
  }

  async function calm(): Promise<{ readonly rows: object; readonly requests: number }> {
    const before = proxy.requests.length;
    const devices = await evening();
    const [{ rows }] = devices.map((device) => ({ rows: device.rows() })) as [{ rows: object }];
    for (const device of devices) expect(device.rows()).toEqual(rows);
    expect((await devices[0]?.sync.remote.list())?.length).toBeLessThan(5);
    return { rows, requests: proxy.requests.length - before };
  }

  async function expectSame(rows: object, faultAt: (number: number) => Fault | undefined): Promise<void> {
    const begun = proxy.requests.length;
    proxy.rule = ({ number }) => faultAt(number - begun);
    const devices = await evening();
    proxy.rule = null;
    // What one of them could not hear in time.
    for (const device of devices) await device.round();
    for (const device of devices) expect(device.rows()).toEqual(rows);
  }

  it.each(Object.entries(FAULTS))('end with the same, whichever request %s', async (_, fault) => {
    const { rows, requests } = await calm();
    for (let at = 1; at <= requests; at += 1) {
      await expectSame(rows, (number) => (number === at ? fault : undefined));
    }
  });

  it('end with the same, whichever request never arrives, or is refused', async () => {
    const { rows, requests } = await calm();
    for (let at = 1; at <= requests; at += 1) {
      const fault = REFUSALS[at % REFUSALS.length];
      await expectSame(rows, (number) => (number === at ? fault : undefined));
    }
  });

  it('end with the same where one request in four goes wrong', async () => {
    const { rows } = await calm();
    const faults = [...Object.values(FAULTS), ...REFUSALS];
    for (let seed = 1; seed <= 5; seed += 1) {
      const random = new Random(seed);
      await expectSame(rows, () => (random.chance(0.25) ? random.one(faults) : undefined));
    }
  });
});
