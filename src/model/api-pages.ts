/** Where Bluesky answers people without an account. @see https://docs.bsky.app/docs/advanced-guides/api-directory */
export const BLUESKY_API = 'https://public.api.bsky.app';

/** Match patterns of what is granted to be asked for data, and shows nobody a page. */
export const API_PAGES: readonly string[] = [`${BLUESKY_API}/*`];
