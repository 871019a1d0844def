import browser from 'webextension-polyfill';
import { covers, patternOf } from '../../src/model/match-pattern.ts';
import { dataPages, forgetDataPages } from '../../src/store/data-pages.ts';

/**
 * Gives back what was granted for blogs and for syncing and serves neither: the pages with `www` of a blog that has none,
 * those of a blog that was disconnected or of a server that was left.
 * @param needed addresses of all that is connected here, or about to be
 */
export async function giveBack(needed: readonly string[]): Promise<void> {
  const patterns = needed.map((address) => patternOf(address) ?? '');
  const granted = [...(await dataPages('blog')), ...(await dataPages('sync'))];
  const idle = granted.filter((pattern) => !patterns.some((one) => covers(pattern, one)));
  if (idle.length === 0) return;
  // What the browser keeps all the same stays noted, so that no posts are looked for there.
  const gone = await browser.permissions.remove({ origins: idle }).catch(() => false);
  if (gone) await forgetDataPages(idle);
}
