/** The clients of Mastodon that there are adapters for; each runs on servers whose names nobody knows beforehand. */
export type Client = 'mastodon' | 'phanpy' | 'elk';

/** What each client's page has from the start, and what its posts look like, should that have changed. */
const MARKS: readonly (readonly [Client, string])[] = [
  ['phanpy', 'meta[name="apple-mobile-web-app-title"][content*="Phanpy" i]'],
  [
    'elk',
    'meta[property="og:title"][content="Elk"], meta[property="og:site_name"][content="Elk"], #__nuxt .elk-animate',
  ],
  // Forks change names and colours, and keep how the page hands its state to the script.
  ['mastodon', '#mastodon, script#initial-state, .app-holder[data-props]'],
  ['phanpy', 'a[href^="#/"][href*="/s/"] time'],
  ['elk', '[id^="status-"] .status-actions'],
  ['mastodon', '.status[data-id], .detailed-status'],
];

/** Which client a page is, by what it is made of and never by its host; null for none, or none yet. Cheap. */
export function recogniseClient(page: Document): Client | null {
  return MARKS.find(([, mark]) => page.querySelector(mark) !== null)?.[0] ?? null;
}
