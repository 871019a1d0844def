/** What Bluesky's pages call their parts. A site-fix file can replace each. */
export const selectors = {
  hint: 'a[href*="/profile/"], [data-testid^="postThreadItem-by-"]',
};
