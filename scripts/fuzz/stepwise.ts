import type { Replica } from '../../src/model/replica.ts';
import { type Remote, RemoteError } from '../../src/sync/remote.ts';
import type { Faults } from './faults.ts';
import type { Turns } from './turns.ts';

/** The device goes off: nothing of what it had in mind is left. */
export class Crash extends Error {}

/** Remotes and replicas whose every method is a step, before and after which the device may go off. */
function stepwise<A extends unknown[], R>(
  { turns, faults }: { readonly turns: Turns; readonly faults: Faults },
  isRemote: boolean,
  method: (...args: A) => Promise<R>,
): (...args: A) => Promise<R> {
  return async (...args) => {
    await turns.next();
    if (faults.strikes('crash')) throw new Crash();
    if (isRemote && faults.strikes('lostRequest')) throw new RemoteError('offline', 'lost request');
    const answer = await method(...args);
    if (isRemote && faults.strikes('lostAnswer')) throw new RemoteError('offline', 'lost answer');
    if (faults.strikes('crash')) throw new Crash();
    return answer;
  };
}

type Where = Parameters<typeof stepwise>[0];

export function stepwiseReplica(replica: Replica, where: Where): Replica {
  const step = <A extends unknown[], R>(method: (...args: A) => Promise<R>) =>
    stepwise(where, false, (...args: A) => method.apply(replica, args));
  return {
    blobs: step(replica.blobs),
    join: step(replica.join),
    dirty: step(replica.dirty),
    pack: step(replica.pack),
    ship: step(replica.ship),
    know: step(replica.know),
    forget: step(replica.forget),
    soil: step(replica.soil),
    recall: step(replica.recall),
    remember: step(replica.remember),
    touched: step(replica.touched),
  };
}

export function stepwiseRemote(remote: Remote, where: Where): Remote {
  const step = <A extends unknown[], R>(method: (...args: A) => Promise<R>) =>
    stepwise(where, true, (...args: A) => method.apply(remote, args));
  const { losesNothing = false, isTight = false } = remote;
  return {
    losesNothing,
    isTight,
    list: step(remote.list),
    get: step(remote.get),
    put: step(remote.put),
    del: step(remote.del),
  };
}
