import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse, request as send } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault } from './fault.ts';

/** A request as the proxy sees it come in. */
interface Incoming {
  /** 1 for the first since the proxy was started. */
  readonly number: number;
  readonly method: string;
  /** Below the REST root, such as `wp/v2/posts/7`; of other pages their path: `/wp-login.php`. */
  readonly route: string;
  readonly query: URLSearchParams;
  readonly authorized: boolean;
  readonly body: Buffer;
}

interface Recorded extends Incoming {
  /** What the blog answered; null: it never heard of this. */
  readonly blogStatus: number | null;
  /** What whoever asked got; null: a broken connection. */
  readonly status: number | null;
}

/** What happens to a request; undefined: it passes. */
type Rule = (request: Incoming) => Fault | undefined;

/** A way to a blog on which things go wrong as a test wants it. */
export interface FaultProxy {
  /** `http://127.0.0.1:PORT`; the blog behind it calls itself the same when it is called through it. */
  readonly url: string;
  /** Every request that is done with, in the order in which they ended. */
  readonly requests: readonly Recorded[];
  /** From now on; without it, everything passes. */
  rule: Rule | null;
  close(): Promise<void>;
}

interface Answer {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: Buffer | string;
}

function routeOf(url: URL): string {
  const plain = url.searchParams.get('rest_route');
  if (plain !== null) return plain.replace(/^\//u, '');
  return url.pathname.startsWith('/wp-json/') ? url.pathname.slice('/wp-json/'.length) : url.pathname;
}

/** Asks the blog itself, by the name that the proxy was called by. */
async function ask(blog: URL, { method, url, headers }: IncomingMessage, body: Buffer): Promise<Answer> {
  const { hostname, port } = blog;
  const sent = send({ hostname, port, method, path: url, headers: { ...headers, connection: 'close' } });
  sent.end(body);
  const [answer] = (await once(sent, 'response')) as [IncomingMessage];
  return { status: answer.statusCode ?? 0, headers: answer.headers, body: await buffer(answer) };
}

/** What comes back, from the blog or in its place; null: nothing. `gone`: whoever asked waits no more. */
async function pass(
  fault: Fault | undefined,
  toBlog: () => Promise<Answer>,
  gone: Promise<unknown>,
): Promise<Answer | null> {
  if (fault?.kind === 'swallow') {
    await gone;
    return null;
  }
  if (fault?.kind === 'drop') return null;
  if (fault?.kind === 'answer') return fault;
  const answer = await toBlog();
  if (fault?.kind === 'delay') await sleep(fault.ms);
  return fault?.kind === 'lose_answer' ? null : answer;
}

function reply(
  response: ServerResponse,
  { status, headers: { 'transfer-encoding': _, connection: __, ...headers }, body }: Answer,
  connection: 'close' | 'keep-alive',
): void {
  response.writeHead(status, { ...headers, connection });
  response.end(body);
}

/**
 * Starts a proxy before a blog, such as `startWordPress()` gives, on a free port of this machine.
 * @param connection what becomes of it after an answer. On one that is used again, a browser repeats by itself what was
 * dropped, whatever it was, and hands on the second answer alone.
 */
export async function startFaultProxy(
  blogUrl: string,
  connection: 'close' | 'keep-alive' = 'close',
): Promise<FaultProxy> {
  const blog = new URL(blogUrl);
  const requests: Recorded[] = [];
  let count = 0;

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    count += 1;
    const number = count;
    const body = await buffer(request).catch(() => null);
    // Whoever asked went away in the middle of the question.
    if (body === null) return;
    const url = new URL(request.url ?? '/', blog);
    const incoming: Incoming = {
      number,
      method: request.method ?? 'GET',
      route: routeOf(url),
      query: url.searchParams,
      authorized: request.headers.authorization !== undefined,
      body,
    };
    const fault = proxy.rule?.(incoming);
    if (fault?.kind === 'strip_authorization') delete request.headers.authorization;
    let blogStatus: number | null = null;
    const toBlog = async () => {
      const answered = await ask(blog, request, incoming.body);
      blogStatus = answered.status;
      return answered;
    };
    // A blog that is gone breaks the connection, as it would without a proxy.
    const answer = await pass(fault, toBlog, once(response, 'close')).catch(() => null);
    requests.push({ ...incoming, blogStatus, status: answer?.status ?? null });
    if (answer === null) request.socket.destroy();
    else reply(response, answer, connection);
  }

  const server = createServer((request, response) => {
    void handle(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const proxy: FaultProxy = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    rule: null,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return proxy;
}
