import { plainOfProse } from './plain-prose.ts';
import type { Block, Inline, Prose } from './prose.ts';

/** One stretch of a text and what takes its place. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** What makes one text of another: the stretch between what both begin and end with. */
function editBetween(before: string, after: string): Edit {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let tail = 0;
  while (tail < most - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  return { start, end: before.length - tail, words: after.slice(start, after.length - tail) };
}

/** Every stretch of words, in the order in which `plainOfProse` writes them. */
function runsOf(prose: Prose): Extract<Inline, { type: 'text' }>[] {
  const inBlock = (block: Block): Extract<Inline, { type: 'text' }>[] => {
    if (block.type === 'paragraph') return block.content.filter((run) => run.type === 'text');
    return (block.type === 'list' ? block.items.flat() : block.blocks).flatMap(inBlock);
  };
  return prose.flatMap(inBlock);
}

function withRun(prose: Prose, from: Inline, to: Inline): Block[] {
  const inBlock = (block: Block): Block => {
    if (block.type === 'paragraph') return { ...block, content: block.content.map((run) => (run === from ? to : run)) };
    if (block.type === 'list') return { ...block, items: block.items.map((item) => item.map(inBlock)) };
    return { ...block, blocks: block.blocks.map(inBlock) };
  };
  return prose.map(inBlock);
}

/**
 * Prose after a change of its plain text, with everything marked up that was. Null where the change is not within one
 * stretch of words that look alike: then there is no telling how it should look.
 * @param after what `plainOfProse` is to write
 */
export function editProse(prose: Prose, after: string): Block[] | null {
  const before = plainOfProse(prose);
  const { start, end, words } = editBetween(before, after);
  let at = 0;
  for (const run of runsOf(prose)) {
    const from = before.indexOf(run.text, at);
    if (from === -1) return null;
    at = from + run.text.length;
    if (start < from || end > at) continue;
    const text = run.text.slice(0, start - from) + words + run.text.slice(end - from);
    const edited = withRun(prose, run, { ...run, text });
    return plainOfProse(edited) === after ? edited : null;
  }
  return null;
}
