import type { Element, ElementContent } from 'hast';
import { type Block, blockHtml, blocksHtml } from './block.ts';
import type { Ground } from './inline.ts';
import { handedOn, spoken, type Tongue } from './words.ts';

/** An item as the block editor has them: words, and at most one list below them. */
interface Item {
  readonly lines: string[];
  readonly below: { readonly list: Element; readonly items: Item[] } | null;
}

const BLOCKS = ['p', 'ul', 'ol', 'blockquote'];

/** Spaces alone, marked up: the one kind of item that the editor calls invalid. */
const BLANK = /^(?:(?!<br)<[^>]*>|[\t ])*$/u;

function isBlock(node: ElementContent): boolean {
  return node.type === 'element' && BLOCKS.includes(node.tagName);
}

/**
 * The items that one of ours becomes. With more than one block in an item, the block editor adds empty lines each time it
 * saves. So further paragraphs, and what is quoted, become lines of the item; what follows a list, an item of its own.
 */
function itemsOf(children: readonly ElementContent[], tongue: Tongue, ground: Ground, items: Item[] = []): Item[] {
  const say = (words: readonly ElementContent[], own: Tongue) => {
    const line = spoken(words, own, ground);
    if (BLANK.test(line)) return;
    const last = items.at(-1);
    if (last === undefined || last.below !== null) items.push({ lines: [line], below: null });
    else last.lines.push(line);
  };
  const at = children.findIndex(isBlock);
  say(at < 0 ? children : children.slice(0, at), tongue);
  for (const child of at < 0 ? [] : children.slice(at)) {
    if (child.type !== 'element') continue;
    const own = handedOn(tongue, child.properties);
    if (child.tagName === 'p') say(child.children, own);
    else if (child.tagName === 'blockquote') itemsOf(child.children, own, ground, items);
    else {
      const last = items.at(-1);
      const within = child.children.flatMap((item) =>
        item.type === 'element' ? itemsOf(item.children, own, ground) : [],
      );
      if (last?.below) last.below.items.push(...within);
      else if (last === undefined) items.push({ lines: [], below: { list: child, items: within } });
      else items.splice(-1, 1, { ...last, below: { list: child, items: within } });
    }
  }
  return items;
}

function itemBlock({ lines, below }: Item): Block {
  const html = lines.join('<br>') + (below === null ? '' : blockHtml(listOf(below.list, below.items)));
  return { name: 'list-item', settings: {}, tagName: 'li', classes: [], attributes: '', html };
}

function listOf({ tagName }: Element, items: readonly Item[]): Block {
  const settings = tagName === 'ol' ? { ordered: true } : {};
  const html = blocksHtml(items.map(itemBlock));
  return { name: 'list', settings, tagName, classes: ['wp-block-list'], attributes: '', html };
}

export function listBlock(list: Element, outer: Tongue, ground: Ground): Block {
  const tongue = handedOn(outer, list.properties);
  const items = list.children.flatMap((item) =>
    item.type === 'element' ? itemsOf(item.children, tongue, ground) : [],
  );
  return listOf(list, items);
}
