import * as Y from 'yjs';
import { linkAddress } from './link-address.ts';
import type { Block, Inline, TextRun } from './prose.ts';

interface Piece {
  readonly insert?: unknown;
  readonly attributes?: Readonly<Record<string, unknown>>;
}

function hrefOf(link: unknown): string | null {
  const href = typeof link === 'object' && link !== null ? Reflect.get(link, 'href') : null;
  return typeof href === 'string' ? linkAddress(href) : null;
}

function runOf({ insert, attributes = {} }: Piece): TextRun[] {
  if (typeof insert !== 'string' || insert === '') return [];
  const href = hrefOf(attributes.link);
  const run: TextRun = { type: 'text', text: insert };
  if (attributes.bold) run.bold = true;
  if (attributes.italic) run.italic = true;
  if (href !== null) run.href = href;
  return [run];
}

type Node = Y.XmlElement | Y.XmlText;

function nodesIn(parent: Y.XmlFragment): Node[] {
  return parent.toArray().filter((node) => node instanceof Y.XmlElement || node instanceof Y.XmlText);
}

/** The words in nodes that stand in a line. Of a node that is not known here, its words count. */
function contentOf(nodes: readonly Node[]): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    if (node instanceof Y.XmlText) return (node.toDelta() as Piece[]).flatMap(runOf);
    return node.nodeName === 'hardBreak' ? [{ type: 'break' }] : contentOf(nodesIn(node));
  });
}

function isInline(node: Node): boolean {
  return node instanceof Y.XmlText || node.nodeName === 'hardBreak';
}

function blocksOf(nodes: readonly Node[]): Block[] {
  if (nodes.some(isInline)) return [{ type: 'paragraph', content: contentOf(nodes) }];
  return nodes.flatMap((node) => (node instanceof Y.XmlElement ? blockOf(node) : []));
}

function blockOf(node: Y.XmlElement): Block[] {
  const nodes = nodesIn(node);
  switch (node.nodeName) {
    case 'paragraph':
      return [{ type: 'paragraph', content: contentOf(nodes) }];
    case 'bulletList':
    case 'orderedList': {
      const items = nodes.map((item) => blocksOf(item instanceof Y.XmlElement ? nodesIn(item) : [item]));
      return [{ type: 'list', ordered: node.nodeName === 'orderedList', items }];
    }
    case 'blockquote':
      return [{ type: 'quote', blocks: blocksOf(nodes) }];
    default:
      return blocksOf(nodes);
  }
}

/**
 * The prose in a shared document, read without an editor. Takes whatever two devices have come to together, and what
 * a newer version may have put in.
 */
export function proseOfFragment(fragment: Y.XmlFragment): Block[] {
  return nodesIn(fragment).flatMap((node) => blocksOf([node]));
}
