import type { Element, ElementContent, Root } from 'hast';
import { sanitize } from 'hast-util-sanitize';
import { h } from 'hastscript';
import type { Draft } from '../../model/draft.ts';
import type { Language } from '../language.ts';
import { directionOfLocale } from './direction.ts';
import { draftTree } from './draft-tree.ts';
import { htmlSchema } from './html-schema.ts';
import { ISOLATE, needsIsolates } from './isolates.ts';

/** What every program that takes documents knows; of all else the content alone stays. */
const KNOWN = new Set([
  ...['h2', 'h3', 'p', 'br', 'blockquote', 'ul', 'ol', 'li', 'a', 'strong', 'em', 'img'],
  ...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
]);
/** Blocks of words that programs do not know: paragraphs to them. */
const WORDS = new Set(['footer', 'figcaption']);
const KEPT = ['lang', 'dir', 'href', 'src', 'alt'];

function kept({ properties }: Element): Element['properties'] {
  return Object.fromEntries(Object.entries(properties).filter(([name]) => KEPT.includes(name)));
}

/** Words with a direction of their own, in a line: the element that isolates them will not last. */
function isIsolated({ tagName, properties }: Element): boolean {
  return (tagName === 'span' || tagName === 'a') && properties.dir !== undefined;
}

function wordsIn(nodes: readonly ElementContent[]): string {
  return nodes
    .map((node) => ('children' in node ? wordsIn(node.children) : 'value' in node ? node.value : ''))
    .join('');
}

/** What closes the words' own controls follows the element already: see `isolated`. */
function withIsolates(nodes: ElementContent[], dir: 'ltr' | 'rtl'): ElementContent[] {
  if (!needsIsolates(wordsIn(nodes), dir)) return nodes;
  return [{ type: 'text', value: ISOLATE.first }, ...nodes, { type: 'text', value: ISOLATE.last }];
}

function isBreak(node: ElementContent | undefined): boolean {
  return node?.type === 'element' && node.tagName === 'br';
}

/** A paragraph as several, parted where its lines leave one empty: not every program keeps an empty line in one. */
function paragraphsOf(properties: Element['properties'], content: readonly ElementContent[]): Element[] {
  const parts: ElementContent[][] = [[]];
  // A break is followed by a line feed, which is nothing to see.
  const seen = content.filter(
    (node, index) => !(isBreak(content[index - 1]) && 'value' in node && node.value === '\n'),
  );
  for (const [index, node] of seen.entries()) {
    const next = isBreak(seen[index + 1]);
    const last = isBreak(seen[index - 1]);
    if (!isBreak(node)) parts.at(-1)?.push(node);
    else if (next && !last) parts.push([]);
    else if (!next && !last) parts.at(-1)?.push(node);
  }
  return parts.filter((part) => part.length > 0).map((part) => h('p', properties, part));
}

function bare(nodes: readonly ElementContent[], dir: 'ltr' | 'rtl'): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'text') return [node];
    if (node.type !== 'element') return [];
    const inside = bare(node.children, dir);
    const content = isIsolated(node) ? withIsolates(inside, dir) : inside;
    if (node.tagName === 'p' || WORDS.has(node.tagName)) return paragraphsOf(kept(node), content);
    if (!KNOWN.has(node.tagName)) return content;
    return [h(node.tagName, kept(node), content)];
  });
}

/**
 * A draft as a tree of nothing but headings, paragraphs, quotations, lists, tables and links, for programs that have
 * styles of their own or know no HTML. What the elements and classes that are gone did for the reader, words and characters do.
 */
export function bareTree(draft: Draft, language: Language): Root {
  const tree = sanitize(draftTree(draft, language), htmlSchema);
  const children = tree.type === 'root' ? (tree.children as ElementContent[]) : [];
  return { type: 'root', children: bare(children, directionOfLocale(language.locale)) };
}
