/** What X's pages call their parts. A site-fix file can replace each. */
export const selectors = {
  hint: 'a[href*="/status/"]:not([href*="/photo/"], [href$="/analytics"])',
  post: 'article',
  head: '[data-testid="User-Name"]',
  reposter: '[data-testid="socialContext"]',
  text: '[data-testid="tweetText"]',
  /** The button that unfolds a long post stands after the text, or inside of it. */
  more: '[data-testid="tweet-text-show-more-link"]',
  quote: '[role="link"]:not(a)',
  photo: '[data-testid="tweetPhoto"]',
  player: '[data-testid="videoPlayer"], [data-testid="previewInterstitial"], [data-testid="videoComponent"]',
  card: '[data-testid="card.wrapper"]',
  /** What other readers added below a post. */
  note: '[data-testid="birdwatch-pivot"]',
  actions: '[role="group"]',
  reply: '[data-testid="reply"]',
  locked: '[data-testid="icon-lock"]',
  promoted: '[data-testid="placementTracking"]',
};
