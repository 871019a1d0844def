import type { ElementContent } from 'hast';
import { markerOf } from '../model/blog-marker.ts';
import type { Renderer } from './renderer.ts';
import { directionOfLocale } from './tree/direction.ts';
import { draftTree } from './tree/draft-tree.ts';
import { postNode } from './tree/post.ts';
import { type Block, blockHtml, blocksHtml } from './wordpress/block.ts';
import { blocksOf } from './wordpress/blocks.ts';
import { embedNode } from './wordpress/embed.ts';

const NOTHING: Block = { name: 'paragraph', settings: {}, tagName: 'p', classes: [], attributes: '', html: '' };

/**
 * A post for the block editor of WordPress: blocks of its own, written as it writes them, so that it finds nothing to
 * mend, and of such parts alone as every role may use. The first block carries the draft's marker.
 */
export const wordpress = {
  id: 'wordpress',
  label: 'format_wordpress',
  fileName: 'draft.wordpress.html',
  group: 'documents',
  mediaType: 'text/html',
  render: (draft, language) => {
    const ground = { locale: language.locale, dir: directionOfLocale(language.locale) };
    const { children } = draftTree(draft, language, draft.embeds ? embedNode : postNode);
    const [first = NOTHING, ...others] = blocksOf(children as ElementContent[], {}, ground);
    const marked = blockHtml(first, markerOf(draft.sid));
    // No line feed at the end: the editor writes none, and a save there would look like an edit.
    return [marked, ...(others.length === 0 ? [] : [blocksHtml(others)])].join('\n\n');
  },
} as const satisfies Renderer;
