import browser from 'webextension-polyfill';
import { covers, patternOf } from '../../src/model/match-pattern.ts';
import { dataPages, forgetDataPages } from '../../src/store/data-pages.ts';

/**
 * Gives back what was granted for blogs and serves none of them: the pages with `www` of a blog that has none, those of
 * a blog that was disconnected.
 * @param roots of all blogs that are connected here, or about to be
 */
export async function giveBack(roots: readonly string[]): Promise<void> {
  const needed = roots.map((root) => patternOf(root) ?? '');
  const idle = (await dataPages('blog')).filter((pattern) => !needed.some((one) => covers(pattern, one)));
  if (idle.length === 0) return;
  // What the browser keeps all the same stays noted, so that no posts are looked for there.
  const gone = await browser.permissions.remove({ origins: idle }).catch(() => false);
  if (gone) await forgetDataPages(idle);
}
