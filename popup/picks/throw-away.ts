import type { Pick } from '../../src/model/pick.ts';
import type { PickActs } from './pick-acts.ts';
import { neighbours, rowOf } from './row-focus.ts';

/** Puts a pick into the trash; the focus goes to a row beside it, not back to the start of the page. */
export function throwAway(acts: PickActs, pick: Pick): void {
  const row = rowOf(pick.id);
  if (row?.contains(document.activeElement)) {
    const { above, below } = neighbours(row);
    (below ?? above ?? row.closest<HTMLElement>('.picks-section'))?.focus();
  }
  acts.trash(pick);
}
