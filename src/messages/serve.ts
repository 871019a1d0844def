import browser, { type Runtime } from 'webextension-polyfill';
import * as z from 'zod/mini';
import { fail, type Result } from '../model/result.ts';
import type { CallName, RequestOf, ResponseOf } from './calls.ts';
import { Envelope, requests } from './requests.ts';

export type Handlers = {
  [N in CallName]: (request: RequestOf<N>, sender: Runtime.MessageSender) => Promise<Result<ResponseOf<N>>>;
};

type Origin = 'content' | 'page';

/** One of our own pages, or a content script of ours in a tab; null for anybody else. */
function originOf(sender: Runtime.MessageSender): Origin | null {
  if (sender.id !== browser.runtime.id) return null;
  if (sender.url?.startsWith(browser.runtime.getURL('')) === true) return 'page';
  return sender.tab === undefined ? null : 'content';
}

async function answer(handlers: Handlers, message: unknown, sender: Runtime.MessageSender): Promise<Result<unknown>> {
  const envelope = z.safeParse(Envelope, message);
  if (!envelope.success) return fail('invalid');
  const { call, data } = envelope.data;
  if (originOf(sender) !== requests[call].from) return fail('forbidden', `${call}: ${sender.url}`);
  const request = z.safeParse<z.core.$ZodType>(requests[call].schema, data);
  if (!request.success) return fail('invalid', `${call}: ${request.error.issues[0]?.path.join('.') ?? ''}`);
  const handler = handlers[call] as (request: unknown, sender: Runtime.MessageSender) => Promise<Result<unknown>>;
  return handler(request.data, sender);
}

/** Answers calls. Must run in the first turn of the background, or a waking message finds nobody. */
export function serve(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message, sender, respond) => {
    // A call that was never answered would keep its caller waiting.
    answer(handlers, message, sender).then(respond, (error) => respond(fail('unreachable', String(error))));
    // Every browser waits for an answer given later where the listener says so.
    return true;
  });
}
