import { HOSTS, type SiteName } from './hosts.ts';

/** The path of somebody's page. What no network would have in a handle is escaped. */
export function profilePath(site: SiteName, handle: string): string {
  const name = encodeURIComponent(handle);
  if (site === 'x') return `/${name}`;
  return site === 'bluesky' ? `/profile/${name.replaceAll('%3A', ':')}` : `/@${name.replaceAll('%40', '@')}`;
}

/** The path of a post's own page. */
export function postPath(site: SiteName, handle: string, id: string): string {
  const profile = profilePath(site, handle);
  if (site === 'x') return `${profile}/status/${id}`;
  return site === 'bluesky' ? `${profile}/post/${id}` : `${profile}/${id}`;
}

const SHAPES: Record<SiteName, RegExp> = {
  x: /^\/[^/]+\/status\/(\d{10,20})$/u,
  bluesky: /^\/profile\/[^/]+\/post\/([2-7a-z]{13})$/u,
  mastodon: /^\/@[^/]*\/(\d{10,20})$/u,
};

/** The id in a permalink of the network, or null for any other address. */
export function idOfPermalink(site: SiteName, url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { host, pathname } = new URL(url);
  return host === HOSTS[site].page ? (SHAPES[site].exec(pathname)?.[1] ?? null) : null;
}

/** The network that a permalink belongs to, or null. */
export function siteOfPermalink(url: string): SiteName | null {
  const names: readonly SiteName[] = ['x', 'bluesky', 'mastodon'];
  return names.find((site) => idOfPermalink(site, url) !== null) ?? null;
}
