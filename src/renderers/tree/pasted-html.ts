import type { Element, ElementContent, Properties } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Draft } from '../../model/draft.ts';
import type { Language } from '../language.ts';
import { bareTree, wordsIn } from './bare-tree.ts';

/** Nothing to see, nothing that parts words, and no space to a program that looks for one. */
const WORD_JOINER = '\u2060';
/** Where WordPress would begin a shortcode; the name may follow in the text node that is next. */
const SHORTCODE = /\[(?=[\p{L}\p{N}_/-]|$)/gu;
/** How a paragraph begins of which WordPress might make an embed, which loads what the network likes. */
const ADDRESS = /^\s*https?:\/\//iu;

/** A bracket of an address; not those around a host that is a number. */
const BRACKET = /(?<!^https?:\/\/(?:[^/?#]*@)?)\[/giu;

function joined(words: string): string {
  return words.replaceAll(SHORTCODE, `[${WORD_JOINER}`);
}

function harmlessValue(name: string, value: Properties[string]): Properties[string] {
  if (typeof value !== 'string') return value;
  // In an attribute “<” is written as it is, and WordPress looks for its comments without asking where they stand.
  if (name === 'alt') return joined(value).replaceAll('<!', `<${WORD_JOINER}!`);
  return value.replaceAll(BRACKET, '%5B');
}

/**
 * Whether WordPress would mistake it if it began as it does: a paragraph for an embed; and behind an item that has
 * nothing before its list, it loses the next.
 */
function isMistaken({ tagName, children }: Element): boolean {
  if (tagName === 'p') return ADDRESS.test(wordsIn(children));
  const first = children.find((child) => child.type === 'element' || wordsIn([child]).trim() !== '');
  return tagName === 'li' && first?.type === 'element' && (first.tagName === 'ul' || first.tagName === 'ol');
}

function harmless(node: ElementContent): ElementContent {
  if (node.type === 'text') return { ...node, value: joined(node.value) };
  if (node.type !== 'element') return node;
  const first: ElementContent[] = isMistaken(node) ? [{ type: 'text', value: WORD_JOINER }] : [];
  const own = Object.entries(node.properties).map(([name, value]) => [name, harmlessValue(name, value)]);
  return { ...node, properties: Object.fromEntries(own), children: [...first, ...node.children.map(harmless)] };
}

/**
 * A draft as HTML to be pasted into an editor, which brings styles of its own and throws away what it does not know.
 * No title: where it is pasted, the title has a place of its own.
 *
 * WordPress makes embeds and shortcodes of pasted words, and takes every element and entity away that could keep it from
 * that: a character is what stays.
 */
export function pastedHtml(draft: Draft, language: Language): string {
  const { children } = bareTree(draft, language);
  return toHtml((children as ElementContent[]).map(harmless), { characterReferences: { useNamedReferences: true } });
}
