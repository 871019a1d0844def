import { once } from 'node:events';
import {
  type ClientRequest,
  createServer,
  type IncomingMessage,
  type ServerResponse,
  request as send,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault } from './fault.ts';

/** Milliseconds in which a server reads what it has been sent. */
const HALF = 50;

/** A request as the proxy sees it come in. */
interface Incoming {
  /** 1 for the first since the proxy was started. */
  readonly number: number;
  readonly method: string;
  /** Its path; below a blog's REST root what follows that, such as `wp/v2/posts/7`. */
  readonly route: string;
  readonly query: URLSearchParams;
  readonly authorized: boolean;
  readonly body: Buffer;
}

interface Recorded extends Incoming {
  /** What the server answered; null: it never heard of this. */
  readonly serverStatus: number | null;
  /** What whoever asked got; null: a broken connection. */
  readonly status: number | null;
}

/** What happens to a request; undefined: it passes. */
type Rule = (request: Incoming) => Fault | undefined;

/** A way to a server on which things go wrong as a test wants it. */
export interface FaultProxy {
  /** `http://127.0.0.1:PORT`; the server behind it is called by the same name. */
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

/** As much of it as arrives where the connection breaks in the middle. */
function half(body: Buffer | string): Buffer {
  return Buffer.from(body).subarray(0, Math.floor(body.length / 2));
}

function begin(server: URL, { method, url, headers }: IncomingMessage): ClientRequest {
  const { hostname, port } = server;
  return send({ hostname, port, method, path: url, headers: { ...headers, connection: 'close' } });
}

/** Asks the server itself, by the name that the proxy was called by. */
async function ask(server: URL, request: IncomingMessage, body: Buffer): Promise<Answer> {
  const sent = begin(server, request);
  sent.end(body);
  const [answer] = (await once(sent, 'response')) as [IncomingMessage];
  return { status: answer.statusCode ?? 0, headers: answer.headers, body: await buffer(answer) };
}

/** Lets the server have the first half of what it is asked, and breaks the connection. */
async function askHalf(server: URL, request: IncomingMessage, body: Buffer): Promise<void> {
  const sent = begin(server, request);
  // It may answer in the middle, and is not heard.
  sent.on('error', () => {});
  await new Promise((written) => sent.write(half(body), written));
  await sleep(HALF);
  sent.destroy();
}

/** What comes back, from the server or in its place; null: nothing. `gone`: whoever asked waits no more. */
async function pass(
  fault: Fault | undefined,
  toServer: () => Promise<Answer>,
  gone: Promise<unknown>,
): Promise<Answer | null> {
  if (fault?.kind === 'swallow') {
    await gone;
    return null;
  }
  if (fault?.kind === 'drop' || fault?.kind === 'cut_request') return null;
  if (fault?.kind === 'answer') return fault;
  const answer = await toServer();
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

/** Says how long the answer is, and breaks the connection in the middle of it. */
async function replyHalf(
  response: ServerResponse,
  { status, headers: { 'transfer-encoding': _, ...headers }, body }: Answer,
): Promise<void> {
  response.writeHead(status, { ...headers, 'content-length': String(Buffer.byteLength(body)) });
  await new Promise((written) => response.write(half(body), written));
  response.destroy();
}

/**
 * Starts a proxy before a server, such as a blog of `startWordPress()`, on a free port of this machine.
 * @param connection what becomes of it after an answer. On one that is used again, a browser repeats by itself what was
 * dropped, whatever it was, and hands on the second answer alone.
 */
export async function startFaultProxy(
  serverUrl: string,
  connection: 'close' | 'keep-alive' = 'close',
): Promise<FaultProxy> {
  const requests: Recorded[] = [];
  let count = 0;

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    count += 1;
    const number = count;
    const body = await buffer(request).catch(() => null);
    // Whoever asked went away in the middle of the question.
    if (body === null) return;
    const url = new URL(request.url ?? '/', serverUrl);
    const incoming: Incoming = {
      number,
      method: request.method ?? 'GET',
      route: routeOf(url),
      query: url.searchParams,
      authorized: request.headers.authorization !== undefined,
      body,
    };
    const fault = proxy.rule?.(incoming);
    if (fault?.kind === 'cut_request') await askHalf(new URL(serverUrl), request, body);
    if (fault?.kind === 'strip_authorization') delete request.headers.authorization;
    let serverStatus: number | null = null;
    const toServer = async () => {
      const answered = await ask(new URL(serverUrl), request, incoming.body);
      serverStatus = answered.status;
      return answered;
    };
    // A server that is gone breaks the connection, as it would without a proxy.
    const answer = await pass(fault, toServer, once(response, 'close')).catch(() => null);
    requests.push({ ...incoming, serverStatus, status: answer?.status ?? null });
    if (answer === null) request.socket.destroy();
    else if (fault?.kind === 'cut_answer') await replyHalf(response, answer);
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
