import { plainText } from '../../../model/plain-text.ts';
import type { Post } from '../../../model/post.ts';
import type { SeenPost } from '../material.ts';
import type { Matter } from '../matter.ts';

/**
 * Words of Latin letters with their accents and apostrophes, or else anything that parts two words more than a space
 * does. Not `Intl.Segmenter`: for 5,000 posts it takes forty times as long, and what it knows better (Thai, Chinese)
 * has no glued words.
 */
const TOKENS = /[a-z\u00C0-\u024F'’]+|[^a-z\u00C0-\u024F'’\s]+/gu;
const IS_WORD = /^[a-z\u00C0-\u024F]/u;
/** Stands where a sentence, a number or a mark parts two words. */
export const GAP = '';

/** Lower-case words of a text, with a gap where they do not follow each other by a space alone. */
export function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(TOKENS) ?? []).map((token) => (IS_WORD.test(token) ? token : GAP));
}

/** What one person wrote in one post. */
interface Utterance {
  readonly author: string;
  readonly words: readonly string[];
}

/** How the people of a chat write, in their own words: mends do not change it. */
export interface Vocabulary {
  /** The words of each pick's original, by pick id. */
  readonly ofPick: ReadonlyMap<string, readonly string[]>;
  readonly utterances: readonly Utterance[];
  readonly counts: ReadonlyMap<string, number>;
  /** Words in all. */
  readonly total: number;
}

export function vocabularyOf({ picks, seen }: Matter): Vocabulary {
  const ofPick = new Map<string, readonly string[]>();
  const utterances: Utterance[] = [];
  const counts = new Map<string, number>();
  let total = 0;
  const add = ({ author, text }: SeenPost | Post): readonly string[] => {
    const words = wordsOf(plainText(text));
    utterances.push({ author: author.handle.toLowerCase(), words });
    for (const word of words) {
      if (word === GAP) continue;
      counts.set(word, (counts.get(word) ?? 0) + 1);
      total += 1;
    }
    return words;
  };
  for (const { id, post } of picks) ofPick.set(id, add(post));
  const picked = new Set(picks.map(({ post }) => post.url));
  for (const post of seen) if (!picked.has(post.url)) add(post);
  return { ofPick, utterances, counts, total };
}

/** Whether the chat is in English, by its two commonest words that no other language has. */
export function isEnglish({ counts, total }: Vocabulary): boolean {
  return ((counts.get('the') ?? 0) + (counts.get('and') ?? 0)) * 50 >= total;
}
