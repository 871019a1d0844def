import { render, type Wanted } from './dom.ts';

export interface RecyclingList {
  /** Shows these entries, by key, from the top down. */
  update(keys: readonly string[]): void;
  /** Draws one entry anew, if it is on the screen. */
  redraw(key: string): void;
  remove(): void;
}

interface Cell {
  readonly element: HTMLElement;
  key: string;
}

const ESTIMATE = 190;
/** Entries this far above and below the screen are kept; CSS pixels. */
const MARGIN = 700;

/**
 * A timeline of which only the part near the screen exists. Entries stand at absolute positions in cells; a cell
 * that leaves the screen is used again for another entry, its nodes changed in place.
 * @param cellAttributes the attributes of every cell
 * @param draw an entry's content
 */
export function recyclingList(
  container: HTMLElement,
  cellAttributes: Readonly<Record<string, string>>,
  draw: (key: string) => Wanted,
): RecyclingList {
  let keys: readonly string[] = [];
  let tops: number[] = [];
  const heights = new Map<string, number>();
  const live = new Map<string, Cell>();
  const spare: Cell[] = [];
  let asked = false;

  const layout = () => {
    let top = 0;
    tops = keys.map((key) => {
      const own = top;
      top += heights.get(key) ?? ESTIMATE;
      return own;
    });
    container.style.minHeight = `${top}px`;
    for (const [index, key] of keys.entries()) {
      const cell = live.get(key);
      if (cell !== undefined) cell.element.style.transform = `translateY(${tops[index] ?? 0}px)`;
    }
  };

  const measure = (): boolean => {
    let changed = false;
    for (const { element, key } of live.values()) {
      const height = element.offsetHeight;
      if (height === 0 || heights.get(key) === height) continue;
      heights.set(key, height);
      changed = true;
    }
    return changed;
  };

  const newCell = (): Cell => {
    const element = document.createElement('div');
    for (const [name, value] of Object.entries(cellAttributes)) element.setAttribute(name, value);
    element.style.position = 'absolute';
    element.style.width = '100%';
    sizes.observe(element);
    return { element, key: '' };
  };

  const place = () => {
    asked = false;
    const box = container.getBoundingClientRect();
    const from = -box.top - MARGIN;
    const to = -box.top + innerHeight + MARGIN;
    const wanted = keys.filter((key, index) => {
      const top = tops[index] ?? 0;
      return top + (heights.get(key) ?? ESTIMATE) > from && top < to;
    });
    const keep = new Set(wanted);
    for (const [key, cell] of live) {
      if (keep.has(key)) continue;
      live.delete(key);
      spare.push(cell);
    }
    for (const key of wanted) {
      if (live.has(key)) continue;
      const cell = spare.pop() ?? newCell();
      cell.key = key;
      live.set(key, cell);
      render(cell.element, [draw(key)]);
      if (!cell.element.isConnected) container.append(cell.element);
    }
    for (const { element } of spare) element.remove();
    if (measure()) {
      layout();
      ask();
    } else layout();
  };
  const ask = () => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(place);
  };
  const sizes = new ResizeObserver(() => {
    if (!measure()) return;
    layout();
    ask();
  });

  container.style.position = 'relative';
  addEventListener('scroll', ask, { passive: true });
  addEventListener('resize', ask);
  return {
    update(next) {
      keys = next;
      layout();
      place();
    },
    redraw(key) {
      const cell = live.get(key);
      if (cell !== undefined) render(cell.element, [draw(key)]);
    },
    remove() {
      removeEventListener('scroll', ask);
      removeEventListener('resize', ask);
      sizes.disconnect();
      container.remove();
    },
  };
}
