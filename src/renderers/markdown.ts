import { toMdast } from 'hast-util-to-mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Renderer } from './renderer.ts';
import { bareTree } from './tree/bare-tree.ts';
import { h } from './tree/h.ts';
import { ownDirection } from './tree/paragraphs.ts';
import { lines } from './tree/words.ts';

/**
 * Markdown as GitHub defines it. A file of its own, so the title is its first heading: what becomes of such a file is
 * for a blog that has no other place for the title.
 * @see https://github.github.com/gfm/
 */
export const markdown = {
  id: 'markdown',
  label: 'format_markdown',
  fileName: 'draft.md',
  mediaType: 'text/markdown',
  group: 'documents',
  render(draft, language) {
    const { children } = bareTree(draft, language);
    const title = draft.title.trim() === '' ? [] : [h('h1', ownDirection(draft.title), lines(draft.title))];
    const tree = toMdast({ type: 'root', children: [...title, ...children] }, { document: true });
    return toMarkdown(tree, { extensions: [gfmToMarkdown()], bullet: '-' });
  },
} as const satisfies Renderer;
