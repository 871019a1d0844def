import type { ComponentChildren, RefObject } from 'preact';
import { useChunks } from './use-chunks.ts';

/** Height of a row before it has been seen, in pixels. */
const ROW = 84;

interface LongListProps<T> {
  /** The element around the rows. */
  readonly list: RefObject<HTMLElement | null>;
  readonly items: readonly T[];
  /** Index of an item that is needed now, or -1. */
  readonly wanted?: number;
  /** One item as a list item. */
  row(item: T, index: number): ComponentChildren;
}

/** The rows of a list, of which only those near to be seen are in the document. */
export function LongList<T>({ list, items, wanted = -1, row }: LongListProps<T>) {
  // One flat list: a row that goes from one chunk to the next stays the same row, with its focus and its open editor.
  return useChunks(list, items.length, wanted).flatMap(({ from, to, ready }) =>
    ready
      ? items.slice(from, to).map((item, index) => row(item, from + index))
      : [
          <li
            key={`rows from ${from}`}
            aria-hidden="true"
            data-chunk={from}
            style={{ blockSize: `${(to - from) * ROW}px` }}
          />,
        ],
  );
}
