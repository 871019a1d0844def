import { decoded, ownPath } from '../reading/links.ts';
import { pageAt } from '../reading/page-at.ts';

/** `/@acct/ID`; the layout of many columns puts `/deck` before it, old versions `/web`. More may follow the id. */
const STATUS = /^(?:\/deck|\/web)?\/@([^/]+)\/(\d+)\/?(.*)$/;
const PROFILE = /^(?:\/deck|\/web)?\/@([^/]+)\/?$/;
/** Profiles as other kinds of server address them. */
const ELSEWHERE = /^https?:\/\/([^/?#]+)\/(?:@|users\/|u\/|profile\/)([^/?#@]+)\/?$/i;
const TAG = /\/tags?\/[^/?#]+\/?(?:[?#]|$)/;

export interface StatusLink {
  /** Decoded: `user`, or `user@server` for people of other servers. */
  readonly acct: string;
  readonly id: string;
  /** What follows the id, such as `favourites`; empty for the post itself. */
  readonly rest: string;
}

/** The address of the page that an element is in. */
export function pageOf(element: Element): URL {
  return pageAt(element.baseURI);
}

/** `user@server` without the server where it is the page's own. */
function shortAcct(segment: string, page: URL): string {
  const acct = decoded(segment);
  if (!acct.includes('@')) return acct;
  const own = `@${page.host}`;
  return acct.toLowerCase().endsWith(own) ? acct.slice(0, -own.length) : acct;
}

/** The post that a link leads to on the reader's server, or to something of, or null. */
export function statusOf(link: Element, page: URL): StatusLink | null {
  const path = ownPath(link, (host) => host === page.host);
  const [, segment, id, rest] = (path === null ? null : STATUS.exec(path)) ?? [];
  if (segment === undefined || id === undefined || rest === undefined) return null;
  return { acct: shortAcct(segment, page), id, rest };
}

/** Whose profile on the reader's server a link leads to, or null. */
export function acctOf(link: Element, page: URL): string | null {
  const path = ownPath(link, (host) => host === page.host);
  const segment = path === null ? undefined : PROFILE.exec(path)?.[1];
  return segment === undefined ? null : shortAcct(segment, page);
}

/** Whose profile a link leads to, on whatever server, or null. */
export function acctAnywhere(link: Element, page: URL): string | null {
  const here = acctOf(link, page);
  if (here !== null) return here;
  const [, host, user] = ELSEWHERE.exec(link.getAttribute('href') ?? '') ?? [];
  return host === undefined || user === undefined ? null : `${decoded(user)}@${host.toLowerCase()}`;
}

/** Whether a link leads to the posts of a tag, on whatever server. */
export function leadsToTag(link: Element): boolean {
  return TAG.test(link.getAttribute('href') ?? '');
}

/** Permalink on the reader's server, where Mastodon shows every post. */
export function statusUrl(acct: string, id: string, page: URL): string {
  return `${profileUrl(acct, page)}/${id}`;
}

export function profileUrl(acct: string, page: URL): string {
  return `${page.origin}/@${encodeURIComponent(acct).replaceAll('%40', '@')}`;
}
