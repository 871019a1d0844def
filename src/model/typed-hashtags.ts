import { normaliseTag, parseTags } from './hashtag.ts';

/** What a host typed as hashtags, as typed but without `#`, each once; and the words that can be none. */
export function readHashtags(typed: string): { tags: string[]; strange: string[] } {
  const tags = new Map<string, string>();
  const strange: string[] = [];
  for (const word of typed.split(/[\s,;،、]+|(?<=[^#＃])(?=[#＃])/u)) {
    const tag = word.replace(/^[#＃]+/u, '');
    const name = normaliseTag(tag);
    if (parseTags(word).length === 1) tags.set(name, tags.get(name) ?? tag);
    else if (word !== '') strange.push(word);
  }
  return { tags: [...tags.values()], strange };
}

export function writeHashtags(tags: readonly string[]): string {
  return tags.map((tag) => `#${tag}`).join(' ');
}

/** One form for every way of typing the same tags; null where there is none, or a word that cannot be one. */
export function canonicalHashtags(typed: string): string | null {
  const { tags, strange } = readHashtags(typed);
  return tags.length === 0 || strange.length > 0 ? null : writeHashtags(tags);
}
