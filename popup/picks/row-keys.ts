import type { Pick } from '../../src/model/pick.ts';
import type { PickActs } from './pick-acts.ts';
import { neighbours } from './row-focus.ts';
import { throwAway } from './throw-away.ts';

interface Row {
  readonly pick: Pick;
  readonly section: string;
  edit(): void;
}

type Act = (acts: PickActs, row: Row) => void;

const MOVES: Record<string, number> = { ArrowUp: -1, ArrowDown: 1, Home: -Infinity, End: Infinity };

/** The end that a key walks to within one section. */
function endOf(row: HTMLElement, key: string): HTMLElement | null {
  const rows = row.closest('ol')?.querySelectorAll<HTMLElement>('[data-pick]') ?? [];
  return rows[key === 'Home' ? 0 : rows.length - 1] ?? null;
}

function walk(row: HTMLElement, key: string): void {
  const { above, below } = neighbours(row);
  const target = key === 'ArrowUp' ? above : key === 'ArrowDown' ? below : endOf(row, key);
  target?.focus();
}

/** What plain keys do while the row itself has the focus. */
const ACTS: Record<string, Act> = {
  e: (_, { edit }) => edit(),
  Delete: (acts, { pick }) => throwAway(acts, pick),
  Backspace: (acts, { pick }) => throwAway(acts, pick),
  x: (acts, { pick }) => acts.select(pick.id),
};

/** The keys 1 to 9 put the pick into the first to the ninth section. */
function toSection(key: string): Act | undefined {
  if (!/^[1-9]$/.test(key)) return undefined;
  return (acts, { pick, section }) => {
    const target = acts.sections[Number(key) - 1];
    if (target !== undefined && target.id !== section) acts.toSection(pick, target.id);
  };
}

/**
 * What a key means on a row, or null. Alt with an arrow, Home or End moves the pick, from the row's controls too;
 * the others work only while the row itself has the focus, where nobody types.
 */
export function actOfKey(event: KeyboardEvent & { currentTarget: HTMLElement }): Act | null {
  const { key, currentTarget: row, target } = event;
  const typing = target instanceof Element && target.closest('textarea, input') !== null;
  if (typing || event.ctrlKey || event.metaKey || event.shiftKey) return null;
  const steps = MOVES[key];
  if (event.altKey) {
    if (steps === undefined) return null;
    event.preventDefault();
    return (acts, { pick, section }) => acts.step(pick, section, steps);
  }
  if (target !== row) return null;
  const plain = toSection(key) ?? ACTS[key.length === 1 ? key.toLowerCase() : key];
  const act = steps === undefined ? plain : () => walk(row, key);
  if (act !== undefined) event.preventDefault();
  return act ?? null;
}
