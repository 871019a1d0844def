import type { Pick } from '../../src/model/pick.ts';
import type { PickActs } from './pick-acts.ts';

/** What had the focus last: a row, and which of its controls (-1: the row itself). */
interface Held {
  readonly id: string;
  readonly control: number;
}

let held: Held | null = null;

const CONTROLS = 'a[href], button, summary';

export function rowOf(id: string, within: ParentNode = document): HTMLElement | null {
  return within.querySelector<HTMLElement>(`[data-pick="${CSS.escape(id)}"]`);
}

/** Remembers what has the focus: a row that moves in the document loses it. Returns what ends it. */
export function watchFocus(panel: HTMLElement): () => void {
  const remember = ({ target }: Event) => {
    const row = target instanceof Element ? target.closest<HTMLElement>('[data-pick]') : null;
    if (row === null) return;
    const control = [...row.querySelectorAll(CONTROLS)].indexOf(target as Element);
    held = { id: row.dataset.pick ?? '', control };
  };
  panel.addEventListener('focusin', remember);
  return () => panel.removeEventListener('focusin', remember);
}

/** Once a pick that was moved here stands in its new place, gives it the focus back and brings it into view. */
export function focusMoved(panel: HTMLElement, acts: PickActs, picks: readonly Pick[]): void {
  const { moving } = acts;
  if (moving === null || picks.find(({ id }) => id === moving.id)?.order !== moving.order) return;
  acts.moving = null;
  const row = rowOf(moving.id, panel);
  const controls = row?.querySelectorAll<HTMLElement>(CONTROLS);
  const control = held?.id === moving.id ? controls?.[held.control] : undefined;
  (control ?? row)?.focus({ preventScroll: true });
  row?.scrollIntoView({ block: 'nearest' });
}

/** The rows next to this one, across sections. */
export function neighbours(row: HTMLElement): { above: HTMLElement | null; below: HTMLElement | null } {
  const rows = [...(row.closest('.picks')?.querySelectorAll<HTMLElement>('[data-pick]') ?? [])];
  const index = rows.indexOf(row);
  return { above: rows[index - 1] ?? null, below: rows[index + 1] ?? null };
}
