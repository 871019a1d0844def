import { readDocument } from '../../../scripts/read/in-page.ts';
import { reportOf } from '../../../src/report/report.ts';

/** Numbers that look random and are the same in every run (mulberry32). */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A saved page, read, and the report on it. */
export function makeReport(siteId: string, saved: Document, seed: number) {
  const report = reportOf(saved, siteId, sequence(seed));
  return { before: readDocument([siteId], saved), report };
}
