import { diffArrays } from 'diff';
import type { Block } from './readable.ts';

/** The same piece before and now; null where there was or is none. */
export interface Pair {
  readonly before: Block | null;
  readonly after: Block | null;
  readonly same: boolean;
}

/** Pieces that share fewer of their words than this are not the same one, written anew. */
const ALIKE = 0.4;
/** How far on the same piece is looked for. */
const AHEAD = 30;
/** Milliseconds after which two posts count as different all through. */
const LONG = 1000;

const words = ({ text }: Block) => new Set(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);

function areAlike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  let shared = 0;
  for (const word of one) if (other.has(word)) shared += 1;
  return shared >= ALIKE * Math.max(one.size, other.size, 1);
}

/** Finds which of the new pieces was made of which of the old ones, in order; what went stands before what came. */
function matched(before: readonly Block[], after: readonly Block[]): Pair[] {
  const old = before.map(words);
  const pairs: Pair[] = [];
  let next = 0;
  let come: Pair[] = [];
  const settle = (to: number) => {
    for (const block of before.slice(next, to)) pairs.push({ before: block, after: null, same: false });
    pairs.push(...come);
    come = [];
    next = to;
  };
  for (const block of after) {
    const now = words(block);
    const found = old.slice(next, next + AHEAD).findIndex((was) => areAlike(was, now));
    if (found === -1) {
      come.push({ before: null, after: block, same: false });
      continue;
    }
    settle(next + found);
    pairs.push({ before: before[next] ?? null, after: block, same: false });
    next += 1;
  }
  settle(before.length);
  return pairs;
}

/** Two posts piece by piece, each piece beside what became of it. */
export function pairsOf(before: readonly Block[], after: readonly Block[]): Pair[] {
  const keys = (blocks: readonly Block[]) => blocks.map((block) => JSON.stringify(block));
  const changes = diffArrays(keys(before), keys(after), { timeout: LONG });
  if (changes === undefined) return matched(before, after);
  const pairs: Pair[] = [];
  let [old, now] = [0, 0];
  let [gone, come]: [readonly Block[], readonly Block[]] = [[], []];
  const settle = () => {
    pairs.push(...matched(gone, come));
    [gone, come] = [[], []];
  };
  for (const { removed, added, count } of changes) {
    if (removed) gone = before.slice(old, old + count);
    else if (added) come = after.slice(now, now + count);
    else {
      settle();
      for (const [index, block] of after.slice(now, now + count).entries())
        pairs.push({ before: before[old + index] ?? null, after: block, same: true });
    }
    if (!added) old += count;
    if (!removed) now += count;
  }
  settle();
  return pairs;
}
