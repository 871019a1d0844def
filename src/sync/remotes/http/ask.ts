import { toBase64 } from '../../../model/base64.ts';
import { RemoteError } from '../../remote.ts';

/** Milliseconds for a request and its whole answer: a phone's line brings a large blob in that time. */
const PATIENCE = 60_000;

/** Who asks. */
export interface Login {
  readonly user: string;
  readonly password: string;
}

export interface Request {
  readonly method: string;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: BodyInit;
}

/** What a server answered, whole. */
export interface Answer extends Request {
  readonly status: number;
  /** Where it came from in the end. */
  readonly from: string;
  readonly answered: Headers;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** UTF-8, as servers take it that say nothing else: https://www.rfc-editor.org/rfc/rfc7617#section-2.1 */
function basic({ user, password }: Login): string {
  return `Basic ${toBase64(new TextEncoder().encode(`${user}:${password}`))}`;
}

function nameIn(address: string): string {
  return new URL(address).pathname.replace(/\/$/, '').replace(/^.*\//, '');
}

/** Whether an answer is about what was asked for. Leading on to a page to log in, or to another server, is none. */
function isAstray(asked: string, from: string): boolean {
  return new URL(asked).origin !== new URL(from).origin || nameIn(asked) !== nameIn(from);
}

/**
 * Asks a server, and waits for the whole answer; whatever its status, it is one. Without the browser's cookies, which
 * may be somebody else's there, and without its cache.
 * @throws RemoteError `offline` where there is no answer, `strange` where it comes from elsewhere
 */
export async function ask(login: Login, request: Request): Promise<Answer> {
  const { method, url, headers, body = null } = request;
  let answer: Answer;
  try {
    const response = await fetch(url, {
      method,
      headers: { ...headers, Authorization: basic(login) },
      body,
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(PATIENCE),
    });
    const bytes = new Uint8Array(await response.arrayBuffer());
    answer = { ...request, status: response.status, from: response.url, answered: response.headers, bytes };
  } catch (error) {
    // The error's own words may hold the address.
    throw new RemoteError('offline', `${method}: ${error instanceof Error ? error.name : 'no answer'}`);
  }
  if (isAstray(url, answer.from)) {
    const { origin, pathname } = new URL(answer.from);
    throw new RemoteError('strange', `${method}: leads to ${origin}${pathname}`);
  }
  return answer;
}
