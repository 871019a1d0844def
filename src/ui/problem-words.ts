import { type MessageKey, text } from '../i18n/text.ts';

/** A sentence for each reason why a call to a blog came to nothing, by its code. Those with `$DETAIL$` quote the blog. */
const WORDS: Readonly<Record<string, MessageKey>> = {
  offline: 'blog_problem_offline',
  unreachable: 'blog_problem_unreachable',
  timeout: 'blog_problem_timeout',
  not_permitted: 'blog_problem_not_permitted',
  signed_out: 'blog_problem_signed_out',
  not_allowed: 'blog_problem_not_allowed',
  blocked: 'blog_problem_blocked',
  not_found: 'blog_problem_not_found',
  busy: 'blog_problem_busy',
  server_error: 'blog_problem_server_error',
  too_large: 'blog_problem_too_large',
  refused: 'blog_problem_refused',
  moved: 'blog_problem_moved',
  not_wordpress: 'blog_problem_not_wordpress',
};

/** What to tell the host of a problem with a blog, and what to do about it. */
export function problemWords({ code, detail }: { readonly code: string; readonly detail: string }): string {
  return text(WORDS[code] ?? 'blog_problem_unknown', detail);
}
