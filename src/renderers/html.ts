import { sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import type { Renderer } from './renderer.ts';
import { draftTree } from './tree/draft-tree.ts';
import { htmlSchema } from './tree/html-schema.ts';

/** `&amp;` and not `&#x26;`: hosts read the source, and editors write it so. */
const PLAIN = { characterReferences: { useNamedReferences: true } };

/**
 * A fragment for a blog's editor: no page around it and no `h1`, for the blog prints the post's title itself. The
 * tree is safe as it is made; it is sanitised all the same, so that a slip in the tree stays harmless.
 */
export const html = {
  id: 'html',
  label: 'format_html',
  fileName: 'draft.html',
  mediaType: 'text/html',
  group: 'documents',
  render: (draft, language) => toHtml(sanitize(draftTree(draft, language), htmlSchema), PLAIN),
} as const satisfies Renderer;
