import { text } from '../../src/i18n/text.ts';
import type { Blocker } from '../../src/publishing/wordpress/blocker.ts';
import type { NotFound } from '../../src/publishing/wordpress/find-blog.ts';
import { pagesName } from '../../src/ui/access/pages-name.ts';
import { problemWords } from '../../src/ui/problem-words.ts';

const OFF_BY = {
  wordfence: 'options_blog_off_wordfence',
  solid: 'options_blog_off_solid',
  hostinger: 'options_blog_off_hostinger',
} as const satisfies Record<Blocker, string>;

const WORDS = {
  leads_away: 'options_blog_leads_away',
  no_wordpress: 'options_blog_no_wordpress',
  api_off: 'options_blog_api_off',
  wordpress_com: 'options_blog_wordpress_com',
  plain_http: 'options_blog_plain_http',
} as const;

/** Why a blog was not found or cannot be connected, and what to do. `host` is where it was looked for. */
export function notFoundWords(why: NotFound, host: string): string {
  if (why.code === 'problem') {
    // The sentence for others speaks of a blog that was connected before.
    return why.problem.code === 'unreachable' ? text('options_blog_unreachable', host) : problemWords(why.problem);
  }
  if (why.code === 'elsewhere') return text('options_blog_elsewhere', pagesName(why.pattern));
  if (why.code === 'passwords_off') return text(why.by === null ? 'options_blog_off' : OFF_BY[why.by], host);
  return text(WORDS[why.code], host);
}
