import { retryAfter } from '../../../model/retry-after.ts';
import { RemoteError, type RemoteProblem } from '../../remote.ts';
import type { Answer } from './ask.ts';

const BY_STATUS: Readonly<Record<number, RemoteProblem>> = {
  401: 'signed_out',
  403: 'forbidden',
  404: 'missing',
  408: 'busy',
  409: 'missing',
  410: 'missing',
  413: 'full',
  423: 'busy',
  425: 'busy',
  429: 'busy',
  // What is asked for is nothing that the server knows.
  501: 'strange',
  507: 'full',
};

/** Why an answer is not what was wanted. */
export function problemOf({ method, status, answered }: Answer): RemoteError {
  const problem = BY_STATUS[status] ?? (status >= 500 ? 'busy' : 'strange');
  const wait = problem === 'busy' ? retryAfter(answered.get('retry-after'), Date.now()) : null;
  return new RemoteError(problem, `${method}: ${status} ${answered.get('content-type') ?? ''}`.trim(), wait);
}
