import type { Browser } from 'puppeteer-core';
import * as z from 'zod/mini';

/** puppeteer's own line to Firefox; it has no public call for the browser's own windows. */
interface BidiBrowser extends Browser {
  readonly connection: { send(method: string, params: object): Promise<unknown> };
}

const Tree = z.object({
  result: z.object({ contexts: z.array(z.object({ context: z.string(), url: z.string() })) }),
});
const Evaluated = z.object({
  result: z.union([
    z.object({ type: z.literal('success'), result: z.object({ value: z.optional(z.unknown()) }) }),
    z.object({ type: z.literal('exception'), exceptionDetails: z.object({ text: z.string() }) }),
  ]),
});

/**
 * Evaluates an expression in Firefox's own window, with the browser's rights (needs `-remote-allow-system-access`),
 * and waits for the promise it gives: a
 * simple value, or undefined.
 * @throws Error with the exception's text.
 */
export async function runInFirefoxChrome(browser: Browser, expression: string): Promise<unknown> {
  const { connection } = browser as BidiBrowser;
  const scope = { 'moz:scope': 'chrome' };
  const tree = Tree.parse(await connection.send('browsingContext.getTree', { ...scope, maxDepth: 0 }));
  const window = tree.result.contexts.find((context) => context.url.endsWith('/browser.xhtml'));
  if (window === undefined) throw new Error('Firefox has no window open.');
  const answer = await connection.send('script.evaluate', {
    ...scope,
    expression,
    target: { context: window.context },
    awaitPromise: true,
  });
  const { result } = Evaluated.parse(answer);
  if (result.type === 'exception') throw new Error(`Firefox: ${result.exceptionDetails.text}`);
  return result.result.value;
}
