import { decoded, ownPath, webAddress } from '../reading/links.ts';

/** `/@handle/post/CODE`; more may follow, such as `/media`. */
const POST = /^\/@([^/]+)\/post\/([\w-]+)\/?(.*)$/;
const PROFILE = /^\/@([^/]+)\/?$/;

export interface PostLink {
  /** Decoded. */
  readonly handle: string;
  readonly code: string;
  /** What follows the code; empty for the post itself. */
  readonly rest: string;
}

function isThreads(host: string): boolean {
  return /(?:^|\.)threads\.(?:com|net)$/.test(host);
}

/** The post that a link leads to, or to something of, or null. */
export function postOfLink(link: Element): PostLink | null {
  const path = ownPath(link, isThreads);
  const [, handle, code, rest] = (path === null ? null : POST.exec(path)) ?? [];
  return handle === undefined || code === undefined || rest === undefined
    ? null
    : { handle: decoded(handle), code, rest };
}

/** Whose profile a link leads to: the handle, decoded, or null. */
export function profileOf(link: Element): string | null {
  const path = ownPath(link, isThreads);
  const handle = path === null ? undefined : PROFILE.exec(path)?.[1];
  return handle === undefined ? null : decoded(handle);
}

/** Canonical permalink. */
export function postUrl({ handle, code }: PostLink): string {
  return `${profileUrl(handle)}/post/${code}`;
}

export function profileUrl(handle: string): string {
  return `https://www.threads.com/@${encodeURIComponent(handle)}`;
}

/** Where a link really leads: Threads sends its readers through a page that counts them. */
export function targetOf(link: Element): string | null {
  const address = webAddress(link, 'href');
  if (address === null) return null;
  const { hostname, searchParams } = new URL(address);
  const target = isThreads(hostname) ? searchParams.get('u') : null;
  return target !== null && /^https?:\/\//i.test(target) && URL.canParse(target) ? target : address;
}
