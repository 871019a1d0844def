import type { Mark, Node, Schema } from '@tiptap/pm/model';
import type { Block, Inline, Prose } from '../../../src/model/prose.ts';

function inlineNode(schema: Schema, run: Inline): Node {
  if (run.type === 'break') return schema.node('hardBreak');
  const marks: Mark[] = [];
  if (run.bold === true) marks.push(schema.mark('bold'));
  if (run.italic === true) marks.push(schema.mark('italic'));
  if (run.href !== undefined) marks.push(schema.mark('link', { href: run.href }));
  return schema.text(run.text, marks);
}

function itemNode(schema: Schema, blocks: readonly Block[]): Node {
  const nodes = nodesOfProse(schema, blocks);
  // The editor's items begin with a paragraph.
  if (nodes[0]?.type.name !== 'paragraph') nodes.unshift(schema.node('paragraph'));
  return schema.node('listItem', null, nodes);
}

function blockNode(schema: Schema, block: Block): Node {
  switch (block.type) {
    case 'paragraph':
      return schema.node(
        'paragraph',
        null,
        block.content.map((run) => inlineNode(schema, run)),
      );
    case 'list':
      return schema.node(
        block.ordered ? 'orderedList' : 'bulletList',
        null,
        block.items.map((item) => itemNode(schema, item)),
      );
    case 'quote':
      return schema.node('blockquote', null, nodesOfProse(schema, block.blocks));
  }
}

/** Prose as nodes of the editor. */
export function nodesOfProse(schema: Schema, prose: Prose): Node[] {
  return prose.map((block) => blockNode(schema, block));
}
