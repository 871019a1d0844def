import type { Element, ElementContent } from 'hast';
import { h } from '../tree/h.ts';

/** Our class names, and what microformats call the same. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  'chat-post': ['h-cite'],
  'chat-entry': ['h-cite'],
  'chat-quoted': ['u-quotation-of', 'h-cite'],
  'chat-text': ['e-content'],
};

function classesOf({ properties: { className } }: Element): readonly string[] {
  return Array.isArray(className) ? className.map(String) : [];
}

function withClasses(element: Element, more: readonly string[]): Element {
  if (more.length === 0) return element;
  return { ...element, properties: { ...element.properties, className: [...classesOf(element), ...more] } };
}

function isPerson(node: ElementContent): node is Element {
  return node.type === 'element' && classesOf(node).some((name) => name === 'chat-name' || name === 'chat-handle');
}

/** The end of "Ada Example (@ada)". */
function isBracket(node: ElementContent): boolean {
  return node.type === 'text' && node.value === ')';
}

/** The name and handle of an author, as one card. */
function cardOf(nodes: readonly ElementContent[]): Element {
  const named = nodes.some((node) => isPerson(node) && classesOf(node).includes('chat-name'));
  const marked = nodes.map((node) => {
    if (!isPerson(node)) return node;
    const link = node.properties.href === undefined ? [] : ['u-url'];
    if (classesOf(node).includes('chat-name')) return withClasses(node, ['p-name', ...link]);
    return withClasses(node, [...(named ? [] : ['p-name']), 'p-nickname', ...link]);
  });
  return h('span', { className: ['p-author', 'h-card'] }, marked);
}

/** What stands in a line that credits somebody: the author's card, and the link to the post with its time. */
function creditNodes(nodes: readonly ElementContent[]): ElementContent[] {
  const first = nodes.findIndex(isPerson);
  const last = nodes.findLastIndex((node) => isPerson(node) || isBracket(node));
  const link = (node: ElementContent) =>
    node.type === 'element' && node.tagName === 'a' ? withClasses(node, ['u-url']) : node;
  if (first === -1) return nodes.map(link);
  return [...nodes.slice(0, first).map(link), cardOf(nodes.slice(first, last + 1)), ...nodes.slice(last + 1).map(link)];
}

/** In a line of "@handle: words" the one link is the author's and the post's. */
function compactNodes(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.map((node) => {
    if (!isPerson(node)) return node;
    return withClasses(node, node.properties.href === undefined ? ['p-author'] : ['p-author', 'u-url']);
  });
}

function childrenOf(element: Element, inPost: boolean): readonly ElementContent[] {
  const classes = classesOf(element);
  if (classes.includes('chat-credit') || classes.includes('chat-by')) return creditNodes(element.children);
  return inPost && element.tagName === 'p' && element.children.some(isPerson)
    ? compactNodes(element.children)
    : element.children;
}

function marked(node: ElementContent, inPost: boolean): ElementContent {
  if (node.type !== 'element') return node;
  const more = classesOf(node).flatMap((name) => NAMES[name] ?? []);
  const published = node.tagName === 'time' ? ['dt-published'] : [];
  const within = inPost || more.includes('h-cite');
  const children = childrenOf(node, within).map((child) => marked(child, within));
  return { ...withClasses(node, [...more, ...published]), children };
}

/**
 * A draft's tree with its posts marked up as citations, for programs that read blogs.
 * @see https://microformats.org/wiki/h-cite
 */
export function withMicroformats(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.map((node) => marked(node, false));
}
