import { compareValues } from './compare-values.ts';
import { joinRows } from './join-row.ts';
import { joinStates, wordsOfState } from './prose-state.ts';
import type { SectionText } from './section.ts';
import { compareStamps, higherFloor, later, type Stamp, stampOf } from './stamp.ts';

/** A row whose words have been written as a shared document. */
type Prose = SectionText & { readonly rich: Uint8Array };

/** When the words of a row were written. */
function writtenIn(row: SectionText): Stamp {
  return later(stampOf(row, 'plain'), stampOf(row, 'rich'));
}

/** Whether a row has words as a shared document that have not been deleted for ever. */
function isProse(row: SectionText, floor: Stamp | undefined): row is Prose {
  return row.rich instanceof Uint8Array && (floor === undefined || compareStamps(writtenIn(row), floor) > 0);
}

/** All that was written in some rows. */
function wordsOf([one, other]: readonly Prose[]): Pick<Prose, 'rich' | 'plain'> | null {
  if (one === undefined) return null;
  if (other === undefined || compareValues(one.rich, other.rich) === 0) return { rich: one.rich, plain: one.plain };
  return wordsOfState(joinStates(one.rich, other.rich));
}

/** The words of a joined row, under one stamp: so a floor is above all of them or below. */
function withWords(row: SectionText, words: Pick<Prose, 'rich' | 'plain'>, stamp: Stamp): SectionText {
  const { plain: _, rich: __, ...edits } = row._s.edits;
  const isBase = compareStamps(stamp, row._s.base) === 0;
  const _s = { ...row._s, edits: isBase ? edits : { ...edits, plain: stamp, rich: stamp } };
  return { ...row, ...words, _s };
}

/**
 * Two states of one section's words as one: fields as in every row, and prose that either has been written as a shared
 * document with all that was written in both. Words that are plain text alone stand back behind those of a document, which
 * has begun with them; between two such, the later ones win.
 */
export function joinTexts(a: SectionText, b: SectionText): SectionText {
  const joined = joinRows(a, b);
  const floor = higherFloor(a, b);
  const words = wordsOf([a, b].filter((row) => isProse(row, floor)));
  if (words === null) return joined;
  const written = [a, b].filter((row) => 'plain' in row).map(writtenIn);
  const stamp = written.reduce((one, other) => later(one, other));
  return withWords(joined, words, stamp);
}
