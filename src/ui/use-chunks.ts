import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';

/** Rows that come into the document together: more than a popup has room for. */
const CHUNK = 12;
/** Lists up to here are put into the document whole, so that the browser's own search finds everything. */
const WHOLE = 500;
/** How far from the visible part rows are made ready, in pixels. */
const AHEAD = 1200;

/** Some rows of a list, from `from` up to but without `to`; `ready` if they are in the document. */
export interface Chunk {
  readonly from: number;
  readonly to: number;
  readonly ready: boolean;
}

function firstMissing(ready: ReadonlySet<number>, total: number): number | null {
  for (let from = 0; from < Math.min(total, WHOLE); from += CHUNK) if (!ready.has(from)) return from;
  return null;
}

/**
 * Parts a list so that only what is near to be seen is in the document: a list of thousands opens as fast as a short
 * one. What has once been in it stays. For each chunk that is not ready the caller renders one element with
 * `data-chunk={from}` and about the height of the rows.
 * @param wanted index of a row that is needed now, or -1
 */
export function useChunks(list: RefObject<HTMLElement | null>, total: number, wanted: number): readonly Chunk[] {
  const [ready, setReady] = useState<ReadonlySet<number>>(new Set([0]));
  const last = Math.floor(Math.max(0, total - 1) / CHUNK) * CHUNK;
  const missing = firstMissing(ready, total);

  useLayoutEffect(() => {
    const from = Math.floor(wanted / CHUNK) * CHUNK;
    if (from >= 0) setReady((now) => (now.has(from) ? now : new Set([...now, from])));
  }, [wanted]);
  useEffect(() => {
    if (missing === null) return;
    const handle = requestIdleCallback(() => setReady((now) => new Set([...now, missing])), { timeout: 500 });
    return () => cancelIdleCallback(handle);
  }, [missing]);
  useEffect(() => {
    const spacers = list.current?.querySelectorAll<HTMLElement>('[data-chunk]') ?? [];
    if (spacers.length === 0) return;
    const watch = (entries: IntersectionObserverEntry[]) => {
      const near = entries.filter((entry) => entry.isIntersecting);
      const froms = near.map(({ target }) => Number(target instanceof HTMLElement ? target.dataset.chunk : 0));
      if (froms.length > 0) setReady((now) => new Set([...now, ...froms]));
    };
    const root = list.current?.closest('[data-scrolls]') ?? null;
    const observer = new IntersectionObserver(watch, { root, rootMargin: `${AHEAD}px 0px` });
    for (const spacer of spacers) observer.observe(spacer);
    return () => observer.disconnect();
  }, [list, ready, total]);

  const chunks: Chunk[] = [];
  for (let from = 0; from < total; from += CHUNK) {
    const to = Math.min(total, from + CHUNK);
    // The last rows are there as soon as the first ones show: the End key goes to them.
    const isLast = from === last && ready.size > 1;
    chunks.push({ from, to, ready: ready.has(from) || isLast || (wanted >= from && wanted < to) });
  }
  return chunks;
}
