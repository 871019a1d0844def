import type { RichText, Run } from './rich-text.ts';

/** The words of a rich text alone, with a line feed for each break. */
export function plainText(rich: readonly Run[]): string {
  return rich.map((run) => (run.type === 'break' ? '\n' : run.text)).join('');
}

/** Rich text of words that carry no markup: text runs, with a break for each line end. */
export function richTextOf(plain: string): RichText {
  const runs: RichText = [];
  for (const [index, line] of plain.split(/\r\n|\r|\n/u).entries()) {
    if (index > 0) runs.push({ type: 'break' });
    if (line !== '') runs.push({ type: 'text', text: line });
  }
  return runs;
}
