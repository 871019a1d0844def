/** Why a call to a blog came to nothing. Each code has a sentence for the host, `blog_problem_<code>`. */
export const BLOG_PROBLEMS = [
  /** This machine has no network. */
  'offline',
  /** The address does not answer. */
  'unreachable',
  /** No answer within the time. */
  'timeout',
  /** The browser does not let us read the blog's pages. */
  'not_permitted',
  /** 401: the password was withdrawn, or never arrived. */
  'signed_out',
  /** 403, by WordPress: the role may not do this. */
  'not_allowed',
  /** 403 or the like by something in front of WordPress: a firewall, a login wall. */
  'blocked',
  /** 404: there is no such post, or no such route. */
  'not_found',
  /** 429, or 503 with a time after which to come again. */
  'busy',
  /** 5xx. */
  'server_error',
  /** 413, or an upload that the blog says is too large. */
  'too_large',
  /** Any other 4xx with WordPress's own words. */
  'refused',
  /** The address sends calls on to another one, where our authorization does not go along. */
  'moved',
  /** What came is not what WordPress answers. */
  'not_wordpress',
] as const;
export type BlogProblemCode = (typeof BLOG_PROBLEMS)[number];

export interface BlogProblem {
  readonly code: BlogProblemCode;
  /** English, for reports: status and WordPress's own code and words. */
  readonly detail: string;
  /** WordPress's own code, such as `term_exists`; null where there is none. */
  readonly reason: string | null;
  /** What WordPress said beside its code. */
  readonly data: unknown;
  /** Milliseconds after which the blog asks to be called again; null where it does not say. */
  readonly retryAfter: number | null;
}

/** Whether the same call may well succeed later, by itself. */
export function passes({ code }: Pick<BlogProblem, 'code'>): boolean {
  return ['offline', 'unreachable', 'timeout', 'busy', 'server_error'].includes(code);
}
