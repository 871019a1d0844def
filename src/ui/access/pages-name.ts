import { text } from '../../i18n/text.ts';
import { hostOf } from '../../model/match-pattern.ts';
import { hostInLetters } from '../../model/punycode.ts';

/** What to call the pages of a match pattern: by the host, as people know it. */
export function pagesName(pattern: string): string {
  const host = hostOf(pattern);
  if (host !== null) return hostInLetters(host);
  const [, domain] = /:\/\/\*\.([^/]+)\//.exec(pattern) ?? [];
  return domain === undefined ? text('access_all') : text('access_below', hostInLetters(domain));
}
