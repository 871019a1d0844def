/**
 * Plain words for a field in which WordPress takes HTML. Escaped they come out the same for every role; unescaped, what
 * an administrator writes in angle brackets would run on the blog, and of a contributor's the brackets would vanish.
 */
export function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
