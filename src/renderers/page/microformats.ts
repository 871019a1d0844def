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

/** Where a node stands: in a post, and there in a line that credits somebody. */
interface Place {
  readonly inPost: boolean;
  readonly inCredit: boolean;
}

function markedChildren({ tagName, children }: Element, { inPost, inCredit }: Place): ElementContent[] {
  const at = { inPost, inCredit: inCredit && !children.some(isPerson) };
  const named = inCredit
    ? creditNodes(children)
    : inPost && tagName === 'p' && children.some(isPerson)
      ? compactNodes(children)
      : children;
  return named.map((child) => marked(child, at));
}

function marked(node: ElementContent, place: Place): ElementContent {
  if (node.type !== 'element') return node;
  const classes = classesOf(node);
  const more = classes.flatMap((name) => NAMES[name] ?? []);
  const published = node.tagName === 'time' ? ['dt-published'] : [];
  const children = markedChildren(node, {
    inPost: place.inPost || more.includes('h-cite'),
    inCredit: place.inCredit || classes.includes('chat-credit') || classes.includes('chat-by'),
  });
  return { ...withClasses(node, [...more, ...published]), children };
}

/**
 * A draft's tree with its posts marked up as citations, for programs that read blogs.
 * @see https://microformats.org/wiki/h-cite
 */
export function withMicroformats(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.map((node) => marked(node, { inPost: false, inCredit: false }));
}
