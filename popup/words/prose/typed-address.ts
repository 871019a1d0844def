import { linkAddress } from '../../../src/model/link-address.ts';

/** The address that somebody means who types one, also without its beginning; null where it is none. */
export function typedAddress(typed: string): string | null {
  const words = typed.trim();
  const known = linkAddress(words);
  if (known !== null || /\s/u.test(words)) return known;
  if (/^[^@/:]+@[^@/:]+\.[^@/:]+$/u.test(words)) return linkAddress(`mailto:${words}`);
  return /^[^/:@]+\.[^/:@.]+(?::\d+)?(?:[/?#]|$)/u.test(words) ? linkAddress(`https://${words}`) : null;
}
