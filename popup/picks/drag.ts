import {
  draggable,
  dropTargetForElements,
  monitorForElements,
} from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import type { Place } from './moves.ts';

/** What a drag carries. */
interface Dragged extends Record<string, unknown> {
  readonly pick: string;
}

interface Point {
  readonly clientX: number;
  readonly clientY: number;
}

/** Lets a row be dragged by its handle. Returns what ends it. */
export function makeDraggable(row: HTMLElement, handle: HTMLElement, pick: string): () => void {
  return draggable({
    element: row,
    dragHandle: handle,
    getInitialData: (): Dragged => ({ pick }),
    onDragStart: () => row.setAttribute('data-dragged', ''),
    onDrop: () => row.removeAttribute('data-dragged'),
  });
}

let marked: Element | null = null;

/** Shows where a drop would put the pick: before a row, or at the end of a target. */
function mark(element: Element | null, where: 'before' | 'end' = 'end'): void {
  if (marked !== element) marked?.removeAttribute('data-drop');
  marked = element;
  element?.setAttribute('data-drop', where);
}

/** The row before which a drop at this point would put the pick, or null for the end of the section. */
function rowBelow(target: HTMLElement, { clientX, clientY }: Point): HTMLElement | null {
  const hit = document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('[data-pick]') ?? null;
  if (hit === null || !target.contains(hit)) return null;
  const { top, height } = hit.getBoundingClientRect();
  if (clientY < top + height / 2) return hit;
  return hit.closest('li')?.nextElementSibling?.querySelector<HTMLElement>('[data-pick]') ?? null;
}

/** Lets picks be dropped here into a section. Returns what ends it. */
export function makeDropTarget(target: HTMLElement, section: string): () => void {
  return dropTargetForElements({
    element: target,
    getData: ({ input }) => ({
      section,
      before: rowBelow(target, input)?.dataset.pick ?? null,
    }),
    onDrag: ({ location }) => {
      const row = rowBelow(target, location.current.input);
      if (row === null) mark(target);
      else mark(row, 'before');
    },
    onDragLeave: () => mark(null),
    onDrop: () => mark(null),
  });
}

/** Calls back with each pick that is dropped and the place where it shall stand. Returns what ends it. */
export function watchDrops(onDrop: (pick: string, place: Place) => void): () => void {
  return monitorForElements({
    onDrop: ({ source, location }) => {
      const target = location.current.dropTargets[0];
      if (target === undefined) return;
      const { section, before } = target.data as unknown as Place;
      onDrop((source.data as Dragged).pick, { section, before });
    },
  });
}
