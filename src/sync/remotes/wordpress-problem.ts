import type { BlogProblem, BlogProblemCode } from '../../model/blog-problem.ts';
import { RemoteError, type RemoteProblem } from '../remote.ts';

const PROBLEMS: Readonly<Record<BlogProblemCode, RemoteProblem>> = {
  offline: 'offline',
  unreachable: 'offline',
  timeout: 'offline',
  // Whoever syncs looks after permissions before it calls.
  not_permitted: 'offline',
  signed_out: 'signed_out',
  not_allowed: 'forbidden',
  blocked: 'forbidden',
  not_found: 'missing',
  busy: 'busy',
  server_error: 'busy',
  too_large: 'full',
  refused: 'strange',
  moved: 'strange',
  not_wordpress: 'strange',
};

export function remoteErrorOf({ code, detail, retryAfter }: BlogProblem): RemoteError {
  return new RemoteError(PROBLEMS[code], detail, retryAfter);
}
