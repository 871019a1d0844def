/** As many signs as a row of a table has room for on a telephone. */
const LONGEST = 16;

/** A bar of a chart as characters, which every blog takes and every font has: the most is the longest, none is empty. */
export function bar(count: number, most: number): string {
  return count <= 0 ? '' : '█'.repeat(Math.max(1, Math.round((count / most) * LONGEST)));
}
