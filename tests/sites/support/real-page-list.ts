interface RealPage {
  readonly siteId: string;
  readonly path: string;
  /** Where it was saved from. */
  readonly url: string;
}

function page(file: string, url: string): RealPage {
  return { siteId: file.split('/')[0] ?? '', path: `../shared/pages/${file}`, url };
}

/** The saved pages beside the project, and where each was saved from. */
export const REAL_PAGES: readonly RealPage[] = [
  page('x/metascraper-x-profile.html', 'https://x.com/Kikobeats'),
  page('x/metascraper-x-post-image.html', 'https://x.com/UaSmart/status/934106870834454529'),
  page('x/metascraper-x-post-link.html', 'https://x.com/Forbes/status/2016058596782670275'),
  page('x/tweetyoink-quote-2025-11.html', 'https://x.com/TestQuoter/status/1983130065320780162'),
  page('bluesky/metascraper-bsky-post-link.html', 'https://bsky.app/profile/forbes.com/post/3mdd7aj7pgs2x'),
  page('bluesky/client-timeline.html', 'https://bsky.app/hashtag/ukedchat'),
  page('mastodon/client-timeline.html', 'https://mastodon.social/tags/ukedchat'),
  page('phanpy/client-timeline.html', 'https://phanpy.example/#/localhost:3901/t/ukedchat'),
  page('elk/client-timeline.html', 'https://elk.example/localhost:3901/tags/ukedchat'),
  page('threads/posttracker-zuck-profile-2025-12.html', 'https://www.threads.com/@zuck'),
  page('linkedin/metascraper-linkedin-company-public.html', 'https://www.linkedin.com/company/audiense'),
];
