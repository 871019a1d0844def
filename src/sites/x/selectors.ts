/** What X's pages call their parts. A site-fix file can replace each. */
export const selectors = {
  hint: 'a[href*="/status/"]:not([href*="/photo/"], [href$="/analytics"])',
};
