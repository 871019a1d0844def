/** What Mastodon's pages call their parts. A site-fix file can replace each. */
export const selectors = {
  hint: 'a.status__relative-time, a.detailed-status__datetime, a[href*="/@"] > time, a[href*="/@"][href$="/favourites"]',
  post: 'article, .status__wrapper, .detailed-status__wrapper, .detailed-status',
  permalink: 'a.status__relative-time, a.detailed-status__datetime',
  /** Where a quote stands; the frame around it; the quoted post; what stands for one that cannot be shown. */
  quote: '.status__quote, .status--is-quote',
  quoteFrame: '.status__quote',
  quotedPost: '.status--is-quote',
  quoteError: '.status__quote--error',
  /** The paragraph that stands for the quote where quotes cannot be shown; hidden where they can. */
  quoteInline: '.quote-inline',
  text: '.status__content__text',
  /** Parts with language or paragraphs of their own. */
  textApart:
    'header, .poll, .status-card, .status__info, .content-warning, .media-gallery, button, label, a[target="_blank"]',
  /** The line above the post: who boosted it, or whom it answers. */
  prepend: '.status__prepend',
  boost: '.icon-retweet, .fa-retweet',
  reply: '.icon-reply, .fa-reply',
  name: '.display-name__html',
  tag: '.hashtag, [rel~="tag"]',
  tagsFolded: '.hashtag-bar button',
  /** Pictures that are no part of the post's media: portraits, emoji, link cards. */
  mediaApart:
    '.emojione, .status-card, .account__avatar, .display-name, .status__prepend, .poll, .content-warning, header',
  player: '.audio-player, .video-player',
  still: '.media-gallery__item-thumbnail',
  card: 'a.status-card, .status-card a[href]',
  /** Where a post names the program it was written with. */
  meta: 'footer, .detailed-status__meta',
  closed: '.content-warning, .filter-warning, div[aria-controls]',
  translated: '.translate-button',
  edited: 'time + abbr[title]',
  optedOut: '[data-nosnippet]',
  actions: '.status__action-bar, .detailed-status__action-bar',
};
