/** Hosts that say nothing of anybody: the networks' own. What stands before them may be somebody's handle. */
const NETWORKS = [
  ...['x.com', 'twitter.com', 't.co', 'twimg.com', 'twimg.example'],
  ...['bsky.app', 'bsky.social', 'bsky.network', 'bsky.dev', 'mastodon.social'],
  ...['threads.com', 'threads.net', 'instagram.com', 'cdninstagram.com', 'fbcdn.net'],
  ...['linkedin.com', 'licdn.com', 'lnkd.in'],
];

/** The network's own end of a host, or null. */
export function networkOf(host: string): string | null {
  return NETWORKS.find((network) => host === network || host.endsWith(`.${network}`)) ?? null;
}

/** Parts of addresses that stand for places of a network, not for people: they tell the adapters what is what. */
const PLACES = new Set(
  `www m l h go web cdn pbs video abs media files static api card emoji img images image avatar banner feed thumbnail
  thumbnails full plain small original header headers accounts custom emojis profile profiles post posts status statuses
  photo hashtag hashtags search explore home notifications messages bookmarks lists list settings i intent tweet
  analytics history likes liked-by reposted quotes quoted retweets favourites favourited reblogs reblogged
  followers following tags tag t s u users user at deck public local remote trending serp_type q src f live
  trk update updates urn li activity share ugcpost comment in company jobs school redirect app bsky
  graph did plc key starter-pack replies media with results content all keywords origin feed`.split(/\s+/u),
);

/** Whether a part of an address says where one is, in a network that we know. */
export function isPlace(part: string): boolean {
  return PLACES.has(part.toLowerCase());
}

/** Endings that tell what a file is. */
export const FILE = /\.(?:jpe?g|png|gif|webp|avif|svg|mp4|webm|m3u8|mp3|ogg)$/i;
