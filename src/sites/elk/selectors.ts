/** What Elk's pages call their parts. A site-fix file can replace each. */
export const selectors = {
  hint: 'a[href*="/@"] time',
  post: '[id^="status-"]',
  text: '.status-body',
  actions: '.status-actions',
  button: 'button',
};
