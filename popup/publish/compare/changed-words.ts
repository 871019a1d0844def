import { diffArrays } from 'diff';
import type { Block } from './readable.ts';

/** Some words in a row. */
export interface Part {
  readonly text: string;
  readonly changed: boolean;
}

/** Edits after which a piece counts as written anew: nobody reads a patchwork. */
const MOST_EDITS = 400;

function tokens(text: string): string[] {
  return [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)].map(({ segment }) => segment);
}

/** What is to be compared of a piece: its words, and where they are the same, what stands behind them. */
function wordsOf(one: Block, other: Block): string {
  return one.text === other.text && one.addresses.join() !== other.addresses.join()
    ? `${one.text}\n${one.addresses.join('\n')}`
    : one.text;
}

/** Without the spaces around changed words in what is marked: they are as they were. */
function withoutSpaces({ text, changed }: Part): Part[] {
  if (!changed || text.trim() === '') return [{ text, changed }];
  const begins = text.search(/\S/u);
  const ends = text.trimEnd().length;
  const parts = [text.slice(0, begins), text.slice(begins, ends), text.slice(ends)];
  return parts.map((part, at) => ({ text: part, changed: at === 1 })).filter((part) => part.text !== '');
}

/** The words of a piece before and now, with those marked that differ. */
export function changedWords(before: Block, after: Block): { readonly before: Part[]; readonly after: Part[] } {
  const [old, now] = [wordsOf(before, after), wordsOf(after, before)];
  const changes = diffArrays(tokens(old), tokens(now), { maxEditLength: MOST_EDITS });
  if (changes === undefined) return { before: [{ text: old, changed: true }], after: [{ text: now, changed: true }] };
  const side = (other: 'added' | 'removed') =>
    changes
      .filter((change) => !change[other])
      .flatMap(({ value, added, removed }) => withoutSpaces({ text: value.join(''), changed: added || removed }));
  return { before: side('added'), after: side('removed') };
}
