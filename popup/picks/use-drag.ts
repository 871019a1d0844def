import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

type Drag = typeof import('./drag.ts');
type Ref = RefObject<HTMLElement | null>;

/** Sets something up once the code for dragging is there, which nobody waits for. */
function whenLoaded(setUp: (drag: Drag) => () => void): () => void {
  let end: (() => void) | undefined;
  let gone = false;
  import('./drag.ts').then((drag) => {
    if (!gone) end = setUp(drag);
  });
  return () => {
    gone = true;
    end?.();
  };
}

/** Lets a row be dragged by its handle. */
export function useDraggable(row: Ref, handle: Ref, pick: string): void {
  useEffect(
    () =>
      whenLoaded((drag) =>
        row.current === null || handle.current === null
          ? () => {}
          : drag.makeDraggable(row.current, handle.current, pick),
      ),
    [row, handle, pick],
  );
}

/** Lets picks be dropped into a section here. */
export function useDropTarget(target: Ref, section: string): void {
  useEffect(
    () => whenLoaded((drag) => (target.current === null ? () => {} : drag.makeDropTarget(target.current, section))),
    [target, section],
  );
}

/** Calls back with each pick that is dropped and the place where it shall stand. */
export function useDrops(onDrop: Parameters<Drag['watchDrops']>[0]): void {
  useEffect(() => whenLoaded((drag) => drag.watchDrops(onDrop)), [onDrop]);
}
