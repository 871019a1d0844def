/**
 * Plain text as paragraphs: blank lines part them, a single line end inside one stays (as a line feed). Everything
 * else, spaces too, stays as it was typed.
 */
export function paragraphsOf(plain: string): string[] {
  return plain
    .replaceAll(/\r\n?/gu, '\n')
    .split(/\n(?:[^\S\n]*\n)+/u)
    .map((paragraph) => paragraph.replace(/^(?:[^\S\n]*\n)+|(?:\n[^\S\n]*)+$/gu, ''))
    .filter((paragraph) => paragraph.trim() !== '');
}
