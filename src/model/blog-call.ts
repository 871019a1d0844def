import type { BlogProblem } from './blog-problem.ts';

/** What gives access to a blog: an application password of one of its users. */
export interface BlogAccess {
  /** As `BlogSetting.root`. */
  readonly root: string;
  readonly user: string;
  readonly password: string;
}

/** One call to the REST API of a blog. */
export interface BlogCall {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** Below the root, without a slash in front: `wp/v2/posts/7`. */
  readonly route: string;
  readonly query?: Readonly<Record<string, string>>;
  /** Sent as JSON, with lone surrogates replaced. */
  readonly body?: unknown;
  /** Sent as a file, in the place of `body`. */
  readonly file?: { readonly bytes: Uint8Array; readonly type: string; readonly name: string };
}

export type BlogResult<T = unknown> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: BlogProblem };

/** Calls a blog. Never throws. */
export type CallBlog = (access: BlogAccess, call: BlogCall) => Promise<BlogResult>;
