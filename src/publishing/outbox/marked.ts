const FIRST = '<!-- wp:paragraph -->\n<p>';

/**
 * Blocks with a marker on the first one.
 * @param blocks that begin with a paragraph
 */
export function marked(blocks: string, marker: string): string {
  if (!blocks.startsWith(FIRST)) throw new Error('blocks that do not begin with a plain paragraph');
  return `<!-- wp:paragraph {"className":"${marker}"} -->\n<p class="${marker}">${blocks.slice(FIRST.length)}`;
}
