import { changedWords, type Part } from './changed-words.ts';
import { pairsOf } from './pairs.ts';
import { type Block, readable } from './readable.ts';

/** What is shown in one go: a piece that changed, or those around it that did not. */
export type Row =
  | { readonly kind: 'changed'; readonly before: readonly Part[] | null; readonly after: readonly Part[] | null }
  /** Only its look has changed: a paragraph that became a heading. */
  | { readonly kind: 'look'; readonly text: string }
  | { readonly kind: 'same'; readonly texts: readonly string[] }
  /** Far from any change. */
  | { readonly kind: 'folded'; readonly texts: readonly string[] };

function changedRow(before: Block | null, after: Block | null): Row {
  const whole = (block: Block | null) => (block === null ? null : [{ text: block.text, changed: true }]);
  if (before === null || after === null) return { kind: 'changed', before: whole(before), after: whole(after) };
  const words = changedWords(before, after);
  const differs = [...words.before, ...words.after].some(({ changed }) => changed);
  return differs ? { kind: 'changed', ...words } : { kind: 'look', text: after.text };
}

/** Pieces between two changes: the nearest to each stay to be seen. */
function sameRows(texts: readonly string[], isFirst: boolean, isLast: boolean): Row[] {
  const from = isFirst ? 0 : 1;
  const to = isLast ? texts.length : texts.length - 1;
  if (to - from < 2) return [{ kind: 'same', texts }];
  const rows: Row[] = [
    { kind: 'same', texts: texts.slice(0, from) },
    { kind: 'folded', texts: texts.slice(from, to) },
    { kind: 'same', texts: texts.slice(to) },
  ];
  return rows.filter((row) => !('texts' in row) || row.texts.length > 0);
}

/** What somebody changed in a post, in order. Without a changed row: nothing that readers would see. */
export function rowsOf(before: string, after: string): Row[] {
  const pairs = pairsOf(readable(before), readable(after));
  const rows: Row[] = [];
  for (let at = 0; at < pairs.length; ) {
    const pair = pairs[at];
    if (pair === undefined) break;
    if (!pair.same) {
      rows.push(changedRow(pair.before, pair.after));
      at += 1;
      continue;
    }
    const next = pairs.findIndex(({ same }, index) => index > at && !same);
    const end = next === -1 ? pairs.length : next;
    const texts = pairs.slice(at, end).flatMap(({ after: block }) => block?.text ?? []);
    rows.push(...sameRows(texts, at === 0, end === pairs.length));
    at = end;
  }
  return rows;
}
