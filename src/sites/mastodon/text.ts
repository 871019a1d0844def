import type { Run } from '../../model/rich-text.ts';
import { hashtagRun } from '../reading/from-runs.ts';
import { webAddress } from '../reading/links.ts';
import { type Markup, runsOf } from '../reading/runs.ts';
import { firstOutside, within } from '../reading/structure.ts';
import { handleOf } from '../reading/words.ts';
import type { Anatomy } from './anatomy.ts';
import { acctAnywhere, leadsToTag, profileUrl } from './permalink.ts';
import { selectors } from './selectors.ts';

function isTagLink(link: Element): boolean {
  return leadsToTag(link) || link.matches(selectors.tag);
}

function markup(page: URL): Markup {
  return {
    blocks: true,
    omits: (element) => element.matches(selectors.quoteInline),
    link(link, words) {
      const text = words.trim();
      const tag = isTagLink(link) ? hashtagRun(text) : null;
      if (tag !== null) return tag;
      const shown = handleOf(text);
      const acct = shown === null ? null : acctAnywhere(link, page);
      if (acct !== null) return { type: 'mention', text, handle: acct, url: profileUrl(acct, page) };
      const url = webAddress(link, 'href');
      // Whole: what is cut off in the page is only hidden.
      return url === null ? null : { type: 'link', text, url };
    },
  };
}

/** The text of a post as runs; without the line that repeats a quote. */
export function textIn(body: Element | null, page: URL): Run[] {
  return body === null ? [] : runsOf(body, markup(page));
}

/** Address of the quoted post on its author's server, from the line that repeats the quote. */
export function inlineQuote(body: Element | null): string | null {
  const link = body?.querySelector(`:is(${selectors.quoteInline}) a`) ?? null;
  return link === null ? null : webAddress(link, 'href');
}

/** Tags below the text, as written: Mastodon moves a last line of tags there. */
export function tagsBelow({ post, body, quotePlace, prepend }: Anatomy): string[] {
  const tags: string[] = [];
  for (const link of post.querySelectorAll('a[href*="/tag"]')) {
    if (within(body, link) || within(quotePlace, link) || within(prepend, link) || !isTagLink(link)) continue;
    const run = hashtagRun(link.textContent ?? '');
    if (run?.type === 'hashtag') tags.push(run.text);
  }
  return tags;
}

/** Whether more tags are folded away behind a button than the line below the text shows. */
export function hasFoldedTags({ post, quotePlace }: Anatomy): boolean {
  return firstOutside(post, selectors.tagsFolded, quotePlace) !== null;
}

/** The folded tags, from the label for screen readers: there the text is whole, its last line at the end of it. */
export function foldedTags({ post }: Anatomy): string[] {
  const label =
    post.getAttribute('aria-label') ?? post.querySelector('.status__wrapper')?.getAttribute('aria-label') ?? '';
  const line = /(?=[#＃])(?<![#＃][^\s#＃,]+\s*)((?:[#＃][^\s#＃,]+\s*)+),[^#＃]*$/u.exec(label)?.[1] ?? '';
  return line.split(/(?=[#＃])/u).flatMap((word) => {
    const run = hashtagRun(word);
    return run?.type === 'hashtag' ? [run.text] : [];
  });
}
