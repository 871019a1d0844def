import type { CallName, RequestOf, ResponseOf } from '../messages/calls.ts';
import { send } from '../messages/send.ts';
import type { Result } from '../model/result.ts';

/** Waits before each further try, in milliseconds: a stopped worker needs about 45, a busy one may need seconds. */
const WAITS = [40, 90, 200, 450, 1000, 2200];

/**
 * Calls the background until it answers: it may be asleep, starting, or stopped in the middle of the write. Every
 * call can be repeated without harm, because a pick's id follows from its post. About four seconds in all.
 */
export async function deliver<N extends CallName>(call: N, data: RequestOf<N>): Promise<Result<ResponseOf<N>>> {
  let result = await send(call, data);
  for (const wait of WAITS) {
    if (result.ok || result.error.code !== 'unreachable') break;
    await new Promise((resolve) => setTimeout(resolve, wait));
    result = await send(call, data);
  }
  return result;
}
