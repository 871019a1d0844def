/** Where what comes first stands at the right, the left arrow goes on and the right one back. */
export function keyInReadingOrder({ key, currentTarget }: KeyboardEvent): string {
  const fromRight = currentTarget instanceof Element && getComputedStyle(currentTarget).direction === 'rtl';
  if (!fromRight) return key;
  return key === 'ArrowLeft' ? 'ArrowRight' : key === 'ArrowRight' ? 'ArrowLeft' : key;
}

/** Which of `count` in a row a key goes to from the one at `index`. */
export const ALONG: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowRight: (index, count) => (index + 1) % count,
  ArrowLeft: (index, count) => (index - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};
