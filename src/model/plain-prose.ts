import type { Block, Inline, Prose } from './prose.ts';

/** The paragraph of some lines. */
function contentOf(lines: string): Inline[] {
  return lines
    .split('\n')
    .flatMap((line, index): Inline[] => [
      ...(index > 0 ? [{ type: 'break' } as const] : []),
      ...(line === '' ? [] : [{ type: 'text', text: line } as const]),
    ]);
}

/**
 * Plain text as prose: a blank line parts paragraphs. To the letter: `plainOfProse` gives it back, but for line ends,
 * which become line feeds.
 */
export function proseOfPlain(plain: string): Block[] {
  if (plain === '') return [];
  const paragraphs = plain.replaceAll(/\r\n?/gu, '\n').split('\n\n');
  return paragraphs.map((lines) => ({ type: 'paragraph', content: contentOf(lines) }));
}

function bare(address: string): string {
  return address.replace(/^(?:https?:\/\/|mailto:)/u, '').replace(/\/$/u, '');
}

/** Words alone, with the addresses that they lead to where they do not say them. */
function lineOf(content: readonly Inline[]): string {
  let line = '';
  for (const [index, run] of content.entries()) {
    if (run.type === 'break') {
      line += '\n';
      continue;
    }
    line += run.text;
    const next = content[index + 1];
    const goesOn = next?.type === 'text' && next.href === run.href;
    if (run.href !== undefined && !goesOn && bare(run.text) !== bare(run.href)) line += ` (${run.href})`;
  }
  return line;
}

/** The text with something before its first line, and the others as far in. */
function behind(mark: string, text: string, others = ' '.repeat(mark.length)): string {
  return mark + text.replaceAll('\n', `\n${others}`);
}

function plainOfBlock(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return lineOf(block.content);
    case 'list':
      return block.items
        .map((item, index) => behind(block.ordered ? `${index + 1}. ` : '- ', item.map(plainOfBlock).join('\n')))
        .join('\n');
    case 'quote':
      return behind('> ', block.blocks.map(plainOfBlock).join('\n\n'), '> ');
  }
}

/** Prose as plain text, for whatever knows no other: nothing that it says is missing. */
export function plainOfProse(prose: Prose): string {
  return prose.map(plainOfBlock).join('\n\n');
}
