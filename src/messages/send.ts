import browser from 'webextension-polyfill';
import { fail, type Result } from '../model/result.ts';
import { isAnswer } from './arrivals.ts';
import type { CallName, RequestOf, ResponseOf } from './calls.ts';

/** Whether the extension that this script belongs to still runs: false after it was updated, reloaded or removed. */
export function isCurrent(): boolean {
  return browser.runtime?.id !== undefined;
}

/** Calls the background, which the browser wakes if it sleeps. Never throws. */
export async function send<N extends CallName>(call: N, data: RequestOf<N>): Promise<Result<ResponseOf<N>>> {
  if (!isCurrent()) return fail('stale');
  try {
    const answer: unknown = await browser.runtime.sendMessage({ call, data });
    return isAnswer(call, answer) ? answer : fail('unreachable', `no valid answer to ${call}`);
  } catch (error) {
    return fail(isCurrent() ? 'unreachable' : 'stale', String(error));
  }
}
