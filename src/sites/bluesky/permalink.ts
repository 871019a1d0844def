import { decoded, ownPath } from '../reading/links.ts';

const POST = /^\/profile\/([^/]+)\/post\/([^/]+)\/?(.*)$/;
const PROFILE = /^\/profile\/([^/]+)\/?$/;

export interface PostLink {
  /** Decoded; null where the address has the person's DID. */
  readonly handle: string | null;
  /** As in the address: handle or DID. */
  readonly actor: string;
  readonly key: string;
  /** What follows the record key, such as `liked-by`; empty for the post itself. */
  readonly rest: string;
}

/** The client's hosts; `go.bsky.app` leads out again. */
function isBluesky(host: string): boolean {
  return /^(?:(?!go\.)[\w-]+\.)?bsky\.(?:app|dev)$/.test(host);
}

/** A person as an address names them: a handle, or null for a DID. */
export function handleOfActor(actor: string): string | null {
  return actor.startsWith('did:') ? null : actor;
}

/** The post that a path leads to, or to something of, or null. */
export function postAt(path: string | null): PostLink | null {
  const [, segment, key, rest] = (path === null ? null : POST.exec(path)) ?? [];
  if (segment === undefined || key === undefined || rest === undefined) return null;
  const actor = decoded(segment);
  return { handle: handleOfActor(actor), actor, key: decoded(key), rest };
}

export function postOfLink(link: Element): PostLink | null {
  return postAt(ownPath(link, isBluesky));
}

/** Whose profile a link leads to, handle or DID, or null. */
export function actorOfLink(link: Element): string | null {
  const path = ownPath(link, isBluesky);
  const segment = path === null ? undefined : PROFILE.exec(path)?.[1];
  return segment === undefined ? null : decoded(segment);
}

/** Path within Bluesky, or null for links that lead out. */
export function pathInBluesky(link: Element): string | null {
  return ownPath(link, isBluesky);
}

/** Canonical permalink; DIDs keep their colons, as Bluesky writes them. */
export function postUrl(actor: string, key: string): string {
  return `${profileUrl(actor)}/post/${encodeURIComponent(key)}`;
}

export function profileUrl(actor: string): string {
  return `https://bsky.app/profile/${encodeURIComponent(actor).replaceAll('%3A', ':')}`;
}
