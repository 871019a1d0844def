/** What Bluesky's pages call their parts. A site-fix file can replace each. */
export const selectors = {
  hint: 'a[href*="/profile/"], [data-testid^="postThreadItem-by-"]',
  post: '[data-testid^="feedItem-by-"], [data-testid^="postThreadItem-by-"]',
  /** A post in search results and on hashtag pages, and a quote in any post: a link as a whole, though no `a`. */
  card: '[role="link"]:not(a)',
  text: '[data-testid="postText"], [data-word-wrap]',
  written: '[data-word-wrap]',
  block: '[dir="auto"]',
  picture: 'img, [data-expoimage], [data-testid="userAvatarImage"]',
  portrait: '[data-testid="userAvatarImage"]',
  still: '[style*="/thumbnail."]',
  menu: '[data-testid="postDropdownBtn"]',
};
