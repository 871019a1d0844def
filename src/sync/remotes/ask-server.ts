import { toBase64 } from '../../model/base64.ts';
import { retryAfter } from '../../model/retry-after.ts';
import { RemoteError, type RemoteProblem } from '../remote.ts';

/** Milliseconds: a snapshot of a long session over a slow line. */
const PATIENCE = 60_000;

/** A server to sync through, as the host has entered it. */
export interface ServerAccess {
  readonly address: string;
  /** Empty: the server lets everybody in. */
  readonly user: string;
  readonly password: string;
}

/** What is asked of a server. */
export interface ServerRequest {
  readonly method: string;
  readonly body?: BodyInit;
  /** Of the body. */
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether a redirect is followed; none is where nothing is said. */
  readonly redirect?: 'follow';
}

/** What a server answered, whole. */
export interface ServerAnswer {
  readonly status: number;
  /** Where it came from in the end. */
  readonly url: string;
  readonly headers: Headers;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

function problemOf(status: number): RemoteProblem {
  if (status === 401) return 'signed_out';
  if (status === 403) return 'forbidden';
  if (status === 413 || status === 507) return 'full';
  return [408, 423, 429].includes(status) || status >= 500 ? 'busy' : 'strange';
}

/** Why an answer is not what was asked for, told from its status. */
export function errorOf({ status, headers }: ServerAnswer): RemoteError {
  // Browsers show nothing of a redirect that they were told not to follow, not even its status.
  const said = status === 0 ? 'a redirect' : `${status} ${headers.get('content-type') ?? 'no content type'}`;
  return new RemoteError(problemOf(status), said, retryAfter(headers.get('retry-after'), Date.now()));
}

/**
 * Asks a server, and waits for the whole answer, whatever its status.
 *
 * Without the cookies and the cache that the browser has for it. Redirects are not followed by themselves: to another
 * origin our authorization would not go along, and the answer would be taken for a wrong password.
 * @throws RemoteError `offline` where there is no answer
 */
export async function askServer(
  { user, password }: ServerAccess,
  address: string,
  { method, body, type, headers: more, redirect }: ServerRequest,
): Promise<ServerAnswer> {
  const headers = new Headers({ ...more, ...(type === undefined ? {} : { 'Content-Type': type }) });
  const name = new TextEncoder().encode(`${user}:${password}`);
  if (user !== '') headers.set('Authorization', `Basic ${toBase64(name)}`);
  if (!URL.canParse(address)) throw new RemoteError('strange', 'the address is none');
  try {
    const response = await fetch(address, {
      method,
      headers,
      ...(body === undefined ? {} : { body }),
      credentials: 'omit',
      cache: 'no-store',
      redirect: redirect ?? 'manual',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(PATIENCE),
    });
    const bytes = new Uint8Array(await response.arrayBuffer());
    return { status: response.status, url: response.url, headers: response.headers, bytes };
  } catch (error) {
    throw new RemoteError('offline', error instanceof Error ? error.name : 'no answer');
  }
}
