/** What Threads' pages call their parts. A site-fix file can replace each. */
export const selectors = {
  hint: 'a[href*="/post/"] time',
  post: '[data-pressable-container]',
  text: '[dir="auto"]',
  button: 'button, [role="button"]',
  tag: 'a[href*="serp_type=tags"]',
};
