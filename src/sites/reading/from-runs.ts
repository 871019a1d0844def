import { isTag, normaliseTag, tagsInText } from '../../model/hashtag.ts';
import type { Run } from '../../model/rich-text.ts';

/** The text with a blank mark for each run that is no plain words, so that what stands beside it can be judged. */
const MARK = '\u0000';

/**
 * The tags of a text in the given form, linked or only typed (Bluesky shows a tag that no program marked as plain
 * text), each once, in order of appearance, and then those that the site shows apart from the text. A `#` inside of an
 * address is no tag.
 */
export function tagsOf(runs: readonly Run[], form: (tag: string) => string, apart: readonly string[] = []): string[] {
  const tags = new Set<string>();
  let words = '';
  const flush = (): void => {
    if (/[#＃]/u.test(words)) for (const tag of tagsInText(words, form)) tags.add(tag);
    words = '';
  };
  for (const run of runs) {
    if (run.type === 'text' || run.type === 'emoji') words += run.text;
    else if (run.type === 'break') words += '\n';
    else if (run.type !== 'hashtag') words += MARK;
    else {
      flush();
      tags.add(form(run.text));
    }
  }
  flush();
  for (const tag of apart) tags.add(form(tag));
  return [...tags];
}

/** Handles of the people a text mentions, each once. */
export function mentionsOf(runs: readonly Run[]): string[] {
  return [...new Set(runs.flatMap((run) => (run.type === 'mention' ? [run.handle] : [])))];
}

/** Addresses that a text links to, each once. */
export function linksOf(runs: readonly Run[]): string[] {
  return [...new Set(runs.flatMap((run) => (run.type === 'link' ? [run.url] : [])))];
}

/** The run of a tag's link, or null where the words are no tag. */
export function hashtagRun(words: string): Run | null {
  const text = words.trim();
  const tag = normaliseTag(text);
  return /^[#＃]/u.test(text) && isTag(tag) ? { type: 'hashtag', text, tag } : null;
}
