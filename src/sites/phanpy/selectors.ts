/** What Phanpy's pages call their parts. A site-fix file can replace each. */
export const selectors = {
  hint: 'a[href*="/s/"] time',
  post: 'article',
  author: '.meta-name a, a.name-text',
  text: '.inner-content',
  boost: '.status-reblog',
  head: '.meta',
  actions: '.actions',
  closed: '.spoiler-button',
};
