/** The networks that the demo chat takes place on, at once and with the same posts. */
export const SITE_NAMES = ['x', 'bluesky', 'mastodon'] as const;
export type SiteName = (typeof SITE_NAMES)[number];

/** Each network's page host, and the hosts of its pictures. */
export const HOSTS: Record<SiteName, { readonly page: string; readonly files: readonly string[] }> = {
  x: { page: 'x.com', files: ['pbs.twimg.com', 'abs-0.twimg.com'] },
  bluesky: { page: 'bsky.app', files: ['cdn.bsky.app'] },
  mastodon: { page: 'mastodon.social', files: ['files.mastodon.social'] },
};

/** Every host that the demo answers for. */
export const ALL_HOSTS: readonly string[] = SITE_NAMES.flatMap((site) => [HOSTS[site].page, ...HOSTS[site].files]);
