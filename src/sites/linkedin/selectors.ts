/** What LinkedIn's pages call their parts. A site-fix file can replace each. */
export const selectors = {
  hint: '[data-urn^="urn:li:activity:"], [data-urn^="urn:li:ugcPost:"], [data-urn^="urn:li:share:"], [data-activity-urn], [role="listitem"][componentkey], a[href*="/feed/update/urn:li:"], a[href*="-activity-"]',
  post: '[data-urn^="urn:li:activity:"], [data-urn^="urn:li:ugcPost:"], [data-urn^="urn:li:share:"], [data-activity-urn], [role="listitem"][componentkey]',
  /** The one post that a page is about, in the markup of 2026. */
  focused: '[componentkey*="FEED_DETAIL"]',
  comment: '[id*="urn:li:comment:("]',
  author:
    '.update-components-actor__meta-link, .update-components-actor__title a, [data-feed-control="actor"], [data-tracking-control-name$="feed-actor-name"]',
  text: '.update-components-text, [data-testid="expandable-text-box"], .attributed-text-segment-list__content, [data-feed-control="commentary_text"]',
  quote:
    '.update-components-mini-update-v2, .feed-shared-mini-update-v2, .feed-reshare-content, [data-test-id="feed-reshare-content"]',
  actions: '.feed-shared-social-action-bar, .social-action-bar',
  hidden: '.visually-hidden',
};
