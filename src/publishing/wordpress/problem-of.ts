import type { BlogProblem, BlogProblemCode } from '../../model/blog-problem.ts';
import { retryAfter } from '../../model/retry-after.ts';
import type { Answer } from './ask.ts';

/** What WordPress says of an error, wherever it has JSON for one. */
interface WordPressError {
  readonly code: string;
  readonly message: string;
  readonly data: unknown;
}

export function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

function errorIn(body: string): WordPressError | null {
  const value = parsed(body);
  if (typeof value !== 'object' || value === null || !('code' in value) || typeof value.code !== 'string') return null;
  const { message = '', data = null } = value as { message?: unknown; data?: unknown };
  return { code: value.code, message: String(message), data };
}

/** A page that asks for a name and a password: WordPress's own, or that of something in front of it. */
export function isLogin({ url, body }: Pick<Answer, 'url' | 'body'>): boolean {
  return url.includes('wp-login.php') || /<input[^>]+type=["']?password/i.test(body);
}

/** What WordPress refuses with a status that says less, or something else. */
const BY_REASON: Readonly<Record<string, BlogProblemCode>> = {
  // 400
  rest_upload_file_too_big: 'too_large',
  rest_upload_limited_space: 'too_large',
  // 500, for a kind of file that the blog does not take: trying again would not help.
  rest_upload_sideload_error: 'refused',
  // 501: there is no trash on this blog.
  rest_trash_not_supported: 'refused',
};

function codeOfWordPress(status: number): BlogProblemCode {
  if (status === 401) return 'signed_out';
  if (status === 403) return 'not_allowed';
  return status === 404 ? 'not_found' : 'refused';
}

function codeOf({ status, headers }: Answer, error: WordPressError | null): BlogProblemCode {
  const known = BY_REASON[error?.code ?? ''];
  if (known !== undefined) return known;
  if (status === 429 || (status === 503 && headers.has('retry-after'))) return 'busy';
  if (status === 408) return 'timeout';
  if (status >= 500) return 'server_error';
  if (status === 413) return 'too_large';
  if (error !== null) return codeOfWordPress(status);
  // WordPress answers for its own routes in JSON. Another 404 means that the API is not there any more.
  return status === 404 || status === 410 ? 'not_wordpress' : 'blocked';
}

/** Why an answer with a status of 400 or above came, told from what is in it. */
export function problemOf(answer: Answer): BlogProblem {
  const error = errorIn(answer.body);
  const kind = answer.headers.get('content-type') ?? 'no content type';
  return {
    code: codeOf(answer, error),
    detail: `${answer.status} ${error === null ? kind : `${error.code}: ${error.message}`}`,
    reason: error?.code ?? null,
    data: error?.data ?? null,
    retryAfter: retryAfter(answer.headers.get('retry-after'), Date.now()),
  };
}
