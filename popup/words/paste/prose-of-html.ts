import type { Block } from '../../../src/model/prose.ts';
import { tidyProse } from '../../../src/model/tidy-prose.ts';
import { Flow } from './flow.ts';
import { isLeftOut, type Look, lookIn, PLAIN_LOOK } from './look.ts';
import { wordItemOf } from './word-list.ts';

/** What stands on lines of its own, whatever its style says. */
const BLOCKS = new Set(
  (
    'address article aside body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 ' +
    'h5 h6 header hr li main nav p pre section summary table tbody td tfoot th thead tr'
  ).split(' '),
);

const EMOJI =
  /^(?=.*[\p{Extended_Pictographic}\p{Regional_Indicator}])[\p{Extended_Pictographic}\p{Emoji_Component}]+$/u;

function isList(element: Element): boolean {
  return element.localName === 'ul' || element.localName === 'ol';
}

/** The blocks that somebody puts into a new flow. */
function blocksOf(put: (flow: Flow) => void): Block[] {
  const flow = new Flow();
  put(flow);
  flow.close();
  return flow.blocks;
}

function blocksIn(parent: Node, look: Look): Block[] {
  return blocksOf((flow) => walkChildren(parent, look, flow));
}

/** What a child of a list holds. Whatever it is, it is an item. */
function itemOf(child: Node, look: Look): Block[] {
  const isItem = child instanceof Element && child.localName === 'li' && !isLeftOut(child);
  return isItem ? blocksIn(child, lookIn(child, look)) : blocksOf((flow) => walk(child, look, flow));
}

/** The items of a list. Google Docs puts a list that belongs to an item behind it, not into it. */
function listOf(list: Element, look: Look): Block {
  const items: Block[][] = [];
  for (const child of list.childNodes) {
    const item = itemOf(child, look);
    const last = items.at(-1);
    if (last !== undefined && child instanceof Element && isList(child)) last.push(...item);
    else if (item.length > 0) items.push(item);
  }
  return { type: 'list', ordered: list.localName === 'ol', items };
}

function walkElement(element: Element, before: Look, flow: Flow): void {
  const { localName: tag } = element;
  if (tag === 'img') {
    // Some sites show an emoji as a picture. All other pictures stay away.
    const alt = element.getAttribute('alt') ?? '';
    if (EMOJI.test(alt)) flow.words(alt, before);
    return;
  }
  if (isLeftOut(element)) return;
  const look = lookIn(element, before);
  if (tag === 'br') flow.lineEnd();
  else if (isList(element)) flow.add(listOf(element, look));
  else if (tag === 'blockquote') flow.add({ type: 'quote', blocks: blocksIn(element, look) });
  else if (BLOCKS.has(tag)) walkBlock(element, look, flow);
  else walkChildren(element, look, flow);
}

function walkBlock(element: Element, look: Look, flow: Flow): void {
  flow.close();
  const item = element.localName === 'li' ? { level: 1, ordered: false } : wordItemOf(element);
  if (item !== null) flow.item(item.level, item.ordered, blocksIn(element, look));
  else {
    walkChildren(element, look, flow);
    flow.close();
  }
}

function walk(node: Node, look: Look, flow: Flow): void {
  if (node.nodeType === Node.TEXT_NODE) flow.words(node.textContent ?? '', look);
  else if (node instanceof Element) walkElement(node, look, flow);
}

function walkChildren(parent: Node, look: Look, flow: Flow): void {
  for (const child of parent.childNodes) walk(child, look, flow);
}

/**
 * The prose in HTML from wherever it was copied: its words, bold and italic, links, lists and quotations. Nothing else
 * is carried over, so nothing else can come in. The document that it is read in loads nothing and runs nothing.
 */
export function proseOfHtml(html: string): Block[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return tidyProse(blocksIn(body, PLAIN_LOOK));
}
