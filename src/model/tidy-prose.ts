import type { Block, Inline, Paragraph, Prose } from './prose.ts';

/** The content by lines; the breaks between them are gone. */
function linesOf(content: readonly Inline[]): Inline[][] {
  const lines: Inline[][] = [[]];
  for (const run of content) {
    if (run.type === 'break') lines.push([]);
    else lines.at(-1)?.push(run);
  }
  return lines;
}

function isBlank(line: readonly Inline[]): boolean {
  return line.every((run) => run.type === 'text' && run.text.trim() === '');
}

/** The paragraphs that a reader sees in one: a blank line parts them, and opens and ends none. */
function paragraphsIn({ content }: Paragraph): Paragraph[] {
  const paragraphs: Inline[][] = [];
  let open = false;
  for (const line of linesOf(content)) {
    if (isBlank(line)) open = false;
    else if (open) paragraphs.at(-1)?.push({ type: 'break' }, ...line);
    else {
      paragraphs.push([...line]);
      open = true;
    }
  }
  return paragraphs.map((runs) => ({ type: 'paragraph', content: runs }));
}

function tidyBlock(block: Block): Block[] {
  switch (block.type) {
    case 'paragraph':
      return paragraphsIn(block);
    case 'list': {
      const items = block.items.map(tidyProse).filter((item) => item.length > 0);
      return items.length === 0 ? [] : [{ ...block, items }];
    }
    case 'quote': {
      const blocks = tidyProse(block.blocks);
      return blocks.length === 0 ? [] : [{ ...block, blocks }];
    }
  }
}

/** Prose as readers see it: without the empty, whichever way the host made room between paragraphs. */
export function tidyProse(prose: Prose): Block[] {
  return prose.flatMap(tidyBlock);
}

/** Whether plain text would say less. */
export function isMarkedUp(prose: Prose): boolean {
  return prose.some(
    (block) =>
      block.type !== 'paragraph' ||
      block.content.some((run) => run.type === 'text' && (run.bold || run.italic || run.href !== undefined)),
  );
}
