import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

/** Markdown as GitHub's standard reads it. */
export function readMarkdown(source: string): Root {
  return fromMarkdown(source, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

/** All nodes of a type, in the order of the document. */
export function ofType<T extends Nodes['type']>(node: Nodes, type: T): Extract<Nodes, { type: T }>[] {
  const here = node.type === type ? [node as Extract<Nodes, { type: T }>] : [];
  return 'children' in node ? [...here, ...node.children.flatMap((child) => ofType(child, type))] : here;
}

const BLOCKS = ['paragraph', 'heading', 'listItem', 'tableCell'];

/** What a reader reads, with a space for each line end. */
export function wordsOf(node: Nodes): string {
  if (node.type === 'break') return ' ';
  if ('value' in node) return node.value;
  const inside = 'children' in node ? node.children.map(wordsOf).join('') : '';
  return BLOCKS.includes(node.type) ? `${inside} ` : inside;
}

/** All types of nodes that there are. */
export function typesIn(node: Nodes): string[] {
  const inside = 'children' in node ? node.children.flatMap(typesIn) : [];
  return [...new Set([node.type, ...inside])];
}
