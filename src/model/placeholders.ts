/** What may stand in braces in headings and words: `Session {number}`. */
export const PLACEHOLDERS = [
  'number',
  'topic',
  'date',
  'title',
  'hashtag',
  'host',
  'picks',
  'people',
  'posts',
] as const;

/** In a doubled pair of braces stand the placeholders of other programs. */
const PLACEHOLDER = new RegExp(String.raw`(?<!\{)\{(${PLACEHOLDERS.join('|')})\}(?!\})`, 'iu');

/** Whether words were written to be used again: something in them is still to be filled. */
export function hasPlaceholder(words: string): boolean {
  return PLACEHOLDER.test(words);
}
