import { debianWordPress } from './debian.ts';
import { studio } from './studio.ts';

/** The newest WordPress that is tested, and the oldest. */
export type WordPressVersion = '7.1' | '6.1';

/**
 * Path of an unpacked WordPress, as it comes: without settings, never to be written to. It is fetched at the first call
 * on a computer and kept in its cache.
 * @throws Error with a sentence that says what to do.
 */
export async function wordpressFiles(version: WordPressVersion): Promise<string> {
  return version === '7.1' ? (await studio()).wordpress : debianWordPress();
}
