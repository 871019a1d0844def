import type { Run } from '../../model/rich-text.ts';
import { hashtagRun } from '../reading/from-runs.ts';
import { webAddress } from '../reading/links.ts';
import { type Markup, runsOf } from '../reading/runs.ts';
import { handleOf } from '../reading/words.ts';
import { acctOfLink } from './acct.ts';

const TAG = /\/tags?\/[^/?#]+\/?(?:[?#]|$)/;

function markup(server: string): Markup {
  return {
    // Elk wraps links in elements that are blocks elsewhere.
    blocks: 'paragraphs',
    // What Mastodon writes for servers without quotes, and what Elk adds: a translation.
    omits: (element) => element.matches('.quote-inline, .content-rich ~ .content-rich'),
    link(link, words) {
      const text = words.trim();
      const tag = TAG.test(link.getAttribute('href') ?? '') ? hashtagRun(text) : null;
      if (tag !== null) return tag;
      const acct = handleOf(text) === null ? null : acctOfLink(link, server);
      if (acct !== null) return { type: 'mention', text, handle: acct.handle, url: acct.url };
      const url = webAddress(link, 'href');
      return url === null ? null : { type: 'link', text, url };
    },
  };
}

/** The text of a post as runs, whichever client shows it. */
export function textIn(body: Element | null, server: string): Run[] {
  return body === null ? [] : runsOf(body, markup(server));
}
