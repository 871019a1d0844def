import { once } from '../reading/at-once.ts';
import { timeOfXId } from '../reading/ids.ts';
import { decoded, ownPath } from '../reading/links.ts';

/** `/HANDLE/status/ID`, or without a handle `/i/status/ID` and `/i/web/status/ID`; more may follow the id. */
const STATUS = /^\/(?:i(?:\/web)?|([^/]+))\/status(?:es)?\/(\d+)\/?(.*)$/;
const PROFILE = /^\/([^/]+)\/?$/;

export interface StatusLink {
  /** Decoded; null where the address names nobody. */
  readonly handle: string | null;
  readonly id: string;
  /** What follows the id, such as `photo/1`; empty for the post itself. */
  readonly rest: string;
}

function isX(host: string): boolean {
  return /(?:^|\.)(?:x|twitter)\.com$/.test(host);
}

/** The post that a link leads to, or to something of, or null. */
export function statusOf(link: Element): StatusLink | null {
  const path = ownPath(link, isX);
  const [, handle, id, rest] = (path === null ? null : STATUS.exec(path)) ?? [];
  return id === undefined || rest === undefined
    ? null
    : { handle: handle === undefined ? null : decoded(handle), id, rest };
}

/** ISO 8601 time of the post that a link leads to, by its id. */
export const timeOf = once(({ id }: StatusLink): string | null => timeOfXId(id));

/** Whose profile a link leads to: the handle, decoded, or null. */
export function profileOf(link: Element): string | null {
  const path = ownPath(link, isX);
  const handle = path === null ? undefined : PROFILE.exec(path)?.[1];
  return handle === undefined ? null : decoded(handle);
}

/** Canonical permalink. */
export function statusUrl(handle: string | null, id: string): string {
  return `https://x.com/${handle === null ? 'i' : encodeURIComponent(handle)}/status/${id}`;
}

export function profileUrl(handle: string): string {
  return `https://x.com/${encodeURIComponent(handle)}`;
}
