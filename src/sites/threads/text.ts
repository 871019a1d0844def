import type { Run } from '../../model/rich-text.ts';
import { hashtagRun } from '../reading/from-runs.ts';
import { type Markup, runsOf } from '../reading/runs.ts';
import { within } from '../reading/structure.ts';
import { handleOf, wordsOf } from '../reading/words.ts';
import type { Anatomy } from './anatomy.ts';
import { profileOf, profileUrl, targetOf } from './permalink.ts';
import { selectors } from './selectors.ts';

/** Tags are shown without `#`, and may be several words: the hashtag that people type is the words in one. */
function tagRun(words: string): Run | null {
  return hashtagRun(`#${words.replace(/[\s#＃]+/gu, '')}`);
}

const markup: Markup = {
  link(link, words) {
    const tag = link.matches(selectors.tag) ? tagRun(words) : null;
    if (tag !== null) return tag;
    const profile = profileOf(link);
    const handle = profile === null ? null : (handleOf(words.trim()) ?? profile);
    if (handle !== null) return { type: 'mention', text: words.trim(), handle, url: profileUrl(handle) };
    const url = targetOf(link);
    // The words are the address cut short.
    return url === null ? null : { type: 'link', text: url, url };
  },
};

/** The text of a post or quote as runs. */
export function textIn(body: Element | null): Run[] {
  return body === null ? [] : runsOf(body, markup);
}

/** The tag that stands apart from the text, beside the author's name, as written with `#`. */
export function tagsApart({ post, body, quote }: Pick<Anatomy, 'post' | 'body' | 'quote'>): string[] {
  return [...post.querySelectorAll(selectors.tag)].flatMap((link) => {
    const run = within(body, link) || within(quote, link) ? null : tagRun(wordsOf(link));
    return run?.type === 'hashtag' ? [run.text] : [];
  });
}
