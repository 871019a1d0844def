import { drop, type Fault, failing, loseAnswer } from '../../../scripts/servers/fault.ts';
import type { FaultProxy } from '../../../scripts/servers/fault-proxy.ts';
import { type Around, Death, type Device } from './outbox-world.ts';

/** Has one request go wrong, counted from 1 from now on. */
export type Trouble = (device: Device, proxy: FaultProxy, at: number) => void;

function onTheWay(fault: Fault): Trouble {
  return (_, proxy, at) => {
    const nth = proxy.requests.length + at;
    proxy.rule = ({ number }) => (number === nth ? fault : undefined);
  };
}

function around(what: (go: Parameters<Around>[2]) => ReturnType<Around>): Trouble {
  return (device, _, at) => {
    const nth = device.calls + at;
    device.around = (number, _call, go) => (number === nth ? what(go) : go());
  };
}

const broken = { code: 'server_error', detail: '502', reason: null, data: null, retryAfter: null } as const;

/** The blog has done it, and we do not know. */
export const AFTER_THE_DEED: Readonly<Record<string, Trouble>> = {
  'an answer that is lost': onTheWay(loseAnswer),
  'an end of the background after a request': around(async (go) => {
    await go();
    throw new Death();
  }),
  // As browsers do it by themselves where a connection breaks that had served before.
  'a request that the browser sends twice': around(async (go) => {
    await go();
    return go();
  }),
  'a request that is sent twice, and not answered': around(async (go) => {
    await go();
    await go();
    throw new Death();
  }),
  'a gateway that fails once the blog has done it': around(async (go) => {
    await go();
    return { ok: false, problem: broken };
  }),
};

/** All that can go wrong with a request that may go right the next time. */
export const TROUBLES: Readonly<Record<string, Trouble>> = {
  'a request that is dropped': onTheWay(drop),
  'a server error': onTheWay(failing(500)),
  'too many requests': onTheWay(failing(429, 90)),
  'an end of the background before a request': around(() => Promise.reject(new Death())),
  ...AFTER_THE_DEED,
};
