import { decoded } from '../reading/links.ts';

/** Who somebody is in the fediverse, seen from one server. */
export interface Acct {
  /** `user` on the server itself, `user@server` for people of others. */
  readonly handle: string;
  readonly url: string;
}

/** `https://server/@user`, `/users/user` and the like, or behind Elk's own host `/server/@user`. */
const PROFILE = /\/([^/?#]+)\/(?:@|users\/|u\/|profile\/)([^/?#@]+)(?:@([^/?#]+))?\/?$/i;

/** Whose profile a link leads to, or null. */
export function acctOfLink(link: Element, server: string): Acct | null {
  const [, host, user, other] = PROFILE.exec(link.getAttribute('href') ?? '') ?? [];
  if (host === undefined || user === undefined) return null;
  return acctOf(`${decoded(user)}@${(other ?? host).toLowerCase()}`, server);
}

/** From `user`, `user@server`, with or without an `@` before it. */
export function acctOf(words: string, server: string): Acct {
  const acct = words.replace(/^@/u, '');
  const own = `@${server.toLowerCase()}`;
  const handle = acct.toLowerCase().endsWith(own) ? acct.slice(0, -own.length) : acct;
  return { handle, url: `https://${server}/@${encodeURIComponent(handle).replaceAll('%40', '@')}` };
}
