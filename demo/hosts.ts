/** The networks that the demo chat takes place on, at once and with the same posts. */
export const SITE_NAMES = ['x', 'bluesky', 'mastodon'] as const;
export type SiteName = (typeof SITE_NAMES)[number];

interface Hosts {
  readonly page: string;
  /** Further servers that show the same pages, and have to be granted by the host. */
  readonly servers?: readonly string[];
  /** Where people without an account can ask, if not on the pages' own host. */
  readonly api?: readonly string[];
  /** Where the pictures are. */
  readonly files: readonly string[];
}

export const HOSTS: Record<SiteName, Hosts> = {
  x: { page: 'x.com', files: ['pbs.twimg.com', 'abs-0.twimg.com'] },
  bluesky: { page: 'bsky.app', api: ['public.api.bsky.app'], files: ['cdn.bsky.app'] },
  mastodon: { page: 'mastodon.social', servers: ['social.example'], files: ['files.mastodon.social'] },
};

/** Hosts on which a network's pages are shown. */
export function pageHosts(site: SiteName): readonly string[] {
  return [HOSTS[site].page, ...(HOSTS[site].servers ?? [])];
}

/** Every host that the demo answers for. */
export const ALL_HOSTS: readonly string[] = SITE_NAMES.flatMap((site) => [
  ...pageHosts(site),
  ...(HOSTS[site].api ?? []),
  ...HOSTS[site].files,
]);
