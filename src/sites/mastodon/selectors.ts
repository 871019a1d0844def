/** What Mastodon's pages call their parts. A site-fix file can replace each. */
export const selectors = {
  hint: 'a.status__relative-time, a.detailed-status__datetime, a[href*="/@"] > time, a[href*="/@"][href$="/favourites"]',
};
