import { plainText } from '../../../model/plain-text.ts';
import type { Post } from '../../../model/post.ts';
import type { SeenPost } from '../material.ts';
import type { Matter } from '../matter.ts';
import { codeOfWord, eachWord, GAP } from './word-codes.ts';

/** How the people of a chat write, in their own words: mends do not change it. Words are told by their codes. */
export interface Vocabulary {
  /** What each post says, one after the other, with a gap behind each. */
  readonly words: readonly number[];
  /** Who wrote them, and where in `words` that ends. */
  readonly posts: readonly { readonly author: string; readonly end: number }[];
  readonly counts: ReadonlyMap<number, number>;
  /** Words in all, without the gaps. */
  readonly total: number;
}

export function vocabularyOf({ picks, seen }: Matter): Vocabulary {
  const words: number[] = [];
  const posts: { author: string; end: number }[] = [];
  const counts = new Map<number, number>();
  let total = 0;
  const take = (code: number): void => {
    words.push(code);
    if (code === GAP) return;
    counts.set(code, (counts.get(code) ?? 0) + 1);
    total += 1;
  };
  const add = ({ author, text }: SeenPost | Post): void => {
    eachWord(plainText(text).toLowerCase(), take);
    words.push(GAP);
    posts.push({ author: author.handle.toLowerCase(), end: words.length });
  };
  for (const { post } of picks) add(post);
  const picked = new Set(picks.map(({ post }) => post.url));
  for (const post of seen) if (!picked.has(post.url)) add(post);
  return { words, posts, counts, total };
}

/** Whether the chat is in English, by its two commonest words that no other language has. */
export function isEnglish({ counts, total }: Vocabulary): boolean {
  return ((counts.get(codeOfWord('the')) ?? 0) + (counts.get(codeOfWord('and')) ?? 0)) * 50 >= total;
}
