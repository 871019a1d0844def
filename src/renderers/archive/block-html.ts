import type { ElementContent } from 'hast';

/** No-break padding of the block editor, and its sign for an object: it drops both from what it parses. */
const RESERVED = /[\uFEFF\uFFFC]/gu;
/** What KSES takes out of every text, and others of its kind. */
const CONTROL = /(?![\t\n\r])\p{Cc}/gu;
/** What is not written as it is. */
const SPECIAL = /[&<>[\uFEFF\uFFFC\p{Cc}\u00A0]|^ | $| {2}/u;

const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '\u00A0': '&nbsp;',
  // A shortcode is one wherever it stands; the block editor undoes `&#91;`.
  '[': '<span>[</span>',
};

/** Where a node stands among its siblings; the editor drops a space at the start of any element, and at the end of all. */
interface Edges {
  readonly first: boolean;
  readonly last: boolean;
}

/**
 * A text as the block editor writes it itself. White space that it would join or drop stays, as no-break spaces: all but
 * the last of a row, and that at an edge.
 */
function textHtml(text: string, { first, last }: Edges): string {
  if (!SPECIAL.test(text)) return text;
  const kept = text
    .replace(RESERVED, '')
    .replace(CONTROL, '\uFFFD')
    .replace(/[\t\n\r]/gu, ' ')
    .replace(/ +(?= )/gu, (spaces) => '\u00A0'.repeat(spaces.length));
  const begun = first ? kept.replace(/^ /u, '\u00A0') : kept;
  const ended = last ? begun.replace(/ $/u, '\u00A0') : begun;
  return ended.replace(/[&<>\u00A0[]/gu, (character) => ESCAPED[character] ?? '');
}

/** Inside an attribute a bracket may open a shortcode, too. */
function attributeHtml(value: string): string {
  if (!/[&"<>[\]]/u.test(value)) return value;
  return value
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('[', '%5B')
    .replaceAll(']', '%5D');
}

const NAMES: Readonly<Record<string, string>> = { className: 'class' };

function nodeHtml(node: ElementContent, edges: Edges): string {
  if (node.type === 'text') return textHtml(node.value, edges);
  if (node.type !== 'element') return '';
  const { tagName, properties, children } = node;
  if (tagName === 'br') return '<br>';
  // Old versions take it from the posts of some roles.
  if (tagName === 'time') return nodesHtml(children, false);
  const attributes = Object.entries(properties).map(([name, value]) => {
    const words = Array.isArray(value) ? value.join(' ') : String(value);
    return ` ${NAMES[name] ?? name}="${attributeHtml(words)}"`;
  });
  return `<${tagName}${attributes.join('')}>${nodesHtml(children, false)}</${tagName}>`;
}

/** The tree has a line feed after each `<br>`, for those who read its text: for the editor it is a space too many. */
function isFeed(node: ElementContent, before: ElementContent | undefined): boolean {
  return node.type === 'text' && node.value === '\n' && before?.type === 'element' && before.tagName === 'br';
}

function nodesHtml(nodes: readonly ElementContent[], whole: boolean): string {
  const shown = nodes.filter((node, at) => !isFeed(node, nodes[at - 1]));
  return shown.map((node, at) => nodeHtml(node, { first: at === 0, last: whole && at === shown.length - 1 })).join('');
}

/** Nodes inside a paragraph or heading, byte by byte as WordPress's block editor writes them. */
export function blockHtml(nodes: readonly ElementContent[]): string {
  return nodesHtml(nodes, true);
}
