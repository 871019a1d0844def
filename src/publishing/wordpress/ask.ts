import browser from 'webextension-polyfill';
import type { BlogProblem, BlogProblemCode } from '../../model/blog-problem.ts';
import { patternOf } from '../../model/match-pattern.ts';

/** What a server answered, whole. */
export interface Answer {
  readonly status: number;
  /** Where it came from in the end. */
  readonly url: string;
  readonly redirected: boolean;
  readonly headers: Headers;
  readonly body: string;
}

export type Asked =
  | { readonly ok: true; readonly answer: Answer }
  | { readonly ok: false; readonly problem: BlogProblem };

export function problem(code: BlogProblemCode, detail: string): BlogProblem {
  return { code, detail, reason: null, data: null, retryAfter: null };
}

/** Whether the browser lets us read a page. */
export async function mayRead(address: string): Promise<boolean> {
  const pattern = patternOf(address);
  // Browsers take no pattern for some hosts, such as IPv6 addresses.
  return pattern !== null && browser.permissions.contains({ origins: [pattern] }).catch(() => false);
}

/** Browsers give one and the same error for every reason that kept an answer from us. */
async function whyNot(address: string, error: unknown): Promise<BlogProblem> {
  if (error instanceof Error && error.name === 'TimeoutError') return problem('timeout', 'no answer in time');
  if (globalThis.navigator?.onLine === false) return problem('offline', String(error));
  return problem((await mayRead(address)) ? 'unreachable' : 'not_permitted', String(error));
}

/**
 * Asks a server, and waits for the whole answer. Never throws.
 *
 * Without the cookies that the browser has for the blog: WordPress takes those of somebody who is logged in for
 * somebody's browser, misses the nonce, and then heeds no application password. Without the browser's cache, which may
 * hold what was read before the last write.
 * @see https://developer.wordpress.org/rest-api/using-the-rest-api/authentication/
 * @param patience milliseconds
 */
export async function ask(address: string, init: RequestInit, patience: number): Promise<Asked> {
  try {
    const response = await fetch(address, {
      ...init,
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(patience),
    });
    const { status, url, redirected, headers } = response;
    return { ok: true, answer: { status, url, redirected, headers, body: await response.text() } };
  } catch (error) {
    return { ok: false, problem: await whyNot(address, error) };
  }
}
