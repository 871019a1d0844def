/**
 * What may stand in braces in headings and prose: `Session {number}`.
 *
 * - `number`, `topic`, `title`: of the session; `date`: its day, as people write days
 * - `hashtag`: its first, with `#`; `host`: the host's handle, with `@`; `host-name`: the host's name
 * - `picks`, `people`, `posts`: how many there are (see `Statistics`)
 */
export const PLACEHOLDERS = [
  'number',
  'topic',
  'title',
  'date',
  'hashtag',
  'host',
  'host-name',
  'picks',
  'people',
  'posts',
] as const;

/** A single pair of braces: in a doubled one stand the placeholders of other programs. */
export const ONE_PLACEHOLDER = String.raw`(?<!\{)\{(${PLACEHOLDERS.join('|')})\}(?!\})`;

const PLACEHOLDER = new RegExp(ONE_PLACEHOLDER, 'iu');

/** Whether words were written to be used again: something in them is still to be filled. */
export function hasPlaceholder(words: string): boolean {
  return PLACEHOLDER.test(words);
}
