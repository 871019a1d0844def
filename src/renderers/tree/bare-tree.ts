import type { Element, ElementContent, Properties, Root } from 'hast';
import { sanitize } from 'hast-util-sanitize';
import type { Draft } from '../../model/draft.ts';
import type { Language } from '../language.ts';
import { bareParagraphs } from './bare-paragraphs.ts';
import { directionOfLocale } from './direction.ts';
import { draftTree } from './draft-tree.ts';
import { h } from './h.ts';
import { htmlSchema } from './html-schema.ts';
import { closersAfter } from './isolated.ts';
import { ISOLATE, needsIsolates } from './isolates.ts';

/** What every program that takes documents knows; of all else the content alone stays. */
const KNOWN = new Set([
  ...['h2', 'h3', 'p', 'br', 'blockquote', 'ul', 'ol', 'li', 'a', 'strong', 'em', 'img'],
  ...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
]);
/** Paragraphs, and blocks of words that are paragraphs to who does not know them. */
const WORDS = new Set(['p', 'footer', 'figcaption']);
const LISTS = new Set(['ul', 'ol', 'li']);
const KEPT = ['lang', 'dir', 'href', 'src', 'alt'];

function hasClass({ properties }: Element, name: string): boolean {
  return Array.isArray(properties.className) && properties.className.includes(name);
}

/** @param around what the elements that are gone said of all that is in them */
function kept({ properties }: Element, around: Properties): Properties {
  const own = Object.entries(properties).filter(([name]) => KEPT.includes(name));
  return { ...around, ...Object.fromEntries(own) };
}

export function wordsIn(nodes: readonly ElementContent[]): string {
  return nodes
    .map((node) => ('children' in node ? wordsIn(node.children) : 'value' in node ? node.value : ''))
    .join('');
}

/** The words with the characters around them that do what their element did, where its direction counts. */
function withIsolates(element: Element, nodes: ElementContent[], dir: 'ltr' | 'rtl'): ElementContent[] {
  const { tagName, properties } = element;
  const isPost = tagName === 'span' && hasClass(element, 'chat-text');
  const isName = (tagName === 'span' || tagName === 'a') && properties.dir !== undefined;
  if (!isPost && !isName) return nodes;
  const words = wordsIn(nodes);
  if (!needsIsolates(words, dir)) return nodes;
  // What a name leaves open is closed behind it already: see `isolated`.
  const after = ISOLATE.last + (isName ? '' : closersAfter(words));
  return [{ type: 'text', value: ISOLATE.first }, ...nodes, { type: 'text', value: after }];
}

function bare(nodes: readonly ElementContent[], dir: 'ltr' | 'rtl', around: Properties = {}): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'text') return [node];
    if (node.type !== 'element') return [];
    const { tagName, children } = node;
    if (WORDS.has(tagName)) return bareParagraphs(kept(node, around), bare(children, dir));
    // Editors stumble over items with nothing in them.
    if (LISTS.has(tagName) && wordsIn(children).trim() === '') return [];
    if (KNOWN.has(tagName)) {
      const own = tagName === 'a' ? { href: node.properties.href } : kept(node, around);
      return [h(tagName, own, withIsolates(node, bare(children, dir), dir))];
    }
    if (hasClass(node, 'chat-picture')) return [h('figure', bare(children, dir))];
    // Blocks hand on what they say of their content; in a line, characters do what is left of that.
    return tagName === 'span' || tagName === 'time'
      ? withIsolates(node, bare(children, dir), dir)
      : bare(children, dir, kept(node, around));
  });
}

/**
 * A draft as a tree of nothing but headings, paragraphs, quotations, lists, tables, links and pictures, for programs
 * that have styles of their own or know no HTML. What the elements and classes that are gone did for the reader, words
 * and characters do.
 */
export function bareTree(draft: Draft, language: Language): Root {
  const tree = sanitize(draftTree(draft, language), htmlSchema);
  const children = tree.type === 'root' ? (tree.children as ElementContent[]) : [];
  return { type: 'root', children: bare(children, directionOfLocale(language.locale)) };
}
