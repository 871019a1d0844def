import browser from 'webextension-polyfill';
import { covers, patternOf } from '../../src/model/match-pattern.ts';
import { blogPages, forgetBlogPages, noteBlogPages } from '../../src/publishing/blog-pages.ts';
import { askFor } from '../../src/ui/access/ask-for.ts';

/**
 * Has the browser ask whether we may reach a blog. Resolves to why not, or null where we may. Call it straight from a
 * press.
 * @param origins what is granted now: what is among them stays what it was, be it a server of posts
 */
export async function askForBlog(patterns: readonly string[], origins: readonly string[]): Promise<string | null> {
  const fresh = patterns.filter((pattern) => !origins.some((origin) => covers(origin, pattern)));
  if (fresh.length === 0) return null;
  const noted = noteBlogPages(fresh);
  const refusal = await askFor(fresh);
  await noted;
  if (refusal !== null) await forgetBlogPages(fresh);
  return refusal;
}

/**
 * Gives back what was granted for blogs and serves none of them: the pages with `www` of a blog that has none, those of
 * a blog that was disconnected.
 * @param roots of all blogs that are connected here, or about to be
 */
export async function giveBack(roots: readonly string[]): Promise<void> {
  const needed = roots.map((root) => patternOf(root) ?? '');
  const idle = (await blogPages()).filter((pattern) => !needed.some((one) => covers(pattern, one)));
  if (idle.length === 0) return;
  // What the browser keeps all the same stays noted, so that no posts are looked for there.
  const gone = await browser.permissions.remove({ origins: idle }).catch(() => false);
  if (gone) await forgetBlogPages(idle);
}
