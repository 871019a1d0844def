/** Names as people write them; proper names, the same in all languages. */
const NAMES: Readonly<Record<string, string>> = {
  x: 'X',
  bluesky: 'Bluesky',
  mastodon: 'Mastodon',
  threads: 'Threads',
  linkedin: 'LinkedIn',
  web: 'Web',
};

export function siteName(site: string): string {
  return NAMES[site] ?? site;
}
