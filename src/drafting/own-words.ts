import type { RichText } from '../model/rich-text.ts';

/** Links, handles and tags that somebody typed without the page making anything of them. */
const TYPED = /https?:\/\/\S+|[@#][\p{L}\p{M}\p{N}_.@-]+/gu;
/** Scripts that put no spaces between words: each sign counts as a word there. */
const WORD =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]|[[\p{L}\p{M}\p{N}]--[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]]+/gv;

/**
 * The words that make a text what it is: no links, mentions, hashtags and emoji, no punctuation ("don’t" is "dont"),
 * lower-case, compatibility forms folded.
 */
export function ownWords(text: RichText): string[] {
  const typed = text.map((run) => (run.type === 'text' ? run.text : ' ')).join('');
  const folded = typed.normalize('NFKC').toLowerCase().replaceAll(TYPED, ' ').replaceAll(/['’]/gu, '');
  return folded.match(WORD) ?? [];
}
