import type { BlogUser } from '../../../scripts/wordpress/users.ts';

export interface RestAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** A plain call to a blog's REST API: the tests' own, so that what they say does not rest on the code they test. */
export async function rest(
  root: string,
  user: Pick<BlogUser, 'user' | 'password'> | null,
  method: string,
  route: string,
  body?: unknown,
): Promise<RestAnswer> {
  // Below a root with plain permalinks, everything after the route's own question mark is a further parameter.
  const url = root + (root.includes('?') ? route.replace('?', '&') : route);
  const headers = new Headers({ 'content-type': 'application/json' });
  if (user !== null) headers.set('authorization', `Basic ${btoa(`${user.user}:${user.password}`)}`);
  const answer = await fetch(url, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  return { status: answer.status, body: await answer.json() };
}
