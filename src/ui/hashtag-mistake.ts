import { text } from '../i18n/text.ts';
import { readHashtags } from '../model/typed-hashtags.ts';

/** What is wrong with what was typed as hashtags; null where nothing is. */
export function hashtagMistake(typed: string): string | null {
  const { tags, strange } = readHashtags(typed);
  if (strange[0] !== undefined) return text('workbench_hashtags_strange', strange[0]);
  return tags.length === 0 ? text('workbench_hashtags_missing') : null;
}
