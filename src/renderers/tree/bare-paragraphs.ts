import type { Element, ElementContent, Properties } from 'hast';
import { h } from './h.ts';

function isBreak(node: ElementContent | undefined): boolean {
  return node?.type === 'element' && node.tagName === 'br';
}

/** A paragraph as several, parted where its lines leave one empty: not every program keeps an empty line in one. */
export function bareParagraphs(properties: Properties, content: readonly ElementContent[]): Element[] {
  // A line feed follows a break, and is nothing to see.
  const seen = content.filter(
    (node, index) => !(isBreak(content[index - 1]) && 'value' in node && node.value === '\n'),
  );
  const parts: ElementContent[][] = [[]];
  for (const [index, node] of seen.entries()) {
    const isSecond = isBreak(seen[index - 1]);
    if (!isBreak(node)) parts.at(-1)?.push(node);
    else if (isBreak(seen[index + 1])) {
      if (!isSecond) parts.push([]);
    } else if (!isSecond) parts.at(-1)?.push(node);
  }
  return parts.filter((part) => part.length > 0).map((part) => h('p', properties, part));
}
