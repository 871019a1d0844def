import browser from 'webextension-polyfill';

/*
 * The browser has one list of what it lets us read. Those of its patterns that are here were asked for a blog's sake:
 * no posts are looked for there. They are noted before the question, because the background acts upon its answer.
 */

export const BLOG_PAGES = 'blog-pages';

/** Match patterns of pages that we may read to send drafts there. */
export async function blogPages(): Promise<string[]> {
  return ((await browser.storage.local.get(BLOG_PAGES))[BLOG_PAGES] as string[] | undefined) ?? [];
}

/** One change after the other: several pages of ours may be open. */
function change(how: (patterns: readonly string[]) => string[]): Promise<void> {
  return navigator.locks.request(BLOG_PAGES, async () => {
    await browser.storage.local.set({ [BLOG_PAGES]: how(await blogPages()) });
  });
}

export function noteBlogPages(patterns: readonly string[]): Promise<void> {
  return change((known) => [...new Set([...known, ...patterns])]);
}

export function forgetBlogPages(patterns: readonly string[]): Promise<void> {
  return change((known) => known.filter((pattern) => !patterns.includes(pattern)));
}
