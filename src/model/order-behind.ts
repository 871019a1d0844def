/** What order keys are written in, lowest first. */
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** How many characters of a key are its whole number: the first says so, `a` and `Z` stand for two. */
function wholeLength(key: string): number {
  const head = key.charCodeAt(0);
  return head < 97 ? 92 - head : head - 95;
}

/**
 * A key that sorts behind another, as `orderBetween` makes it, or behind nothing. Without the library: the background only
 * ever puts at the end, and has no room for the rest.
 */
export function orderBehind(key: string | null): string {
  if (key === null) return 'a0';
  const [head = 'a'] = key;
  const digits = key.slice(1, wholeLength(key));
  const kept = digits.replace(/(?<!z)z+$/, '');
  const zeros = '0'.repeat(digits.length - kept.length);
  const next = DIGITS[DIGITS.indexOf(kept.at(-1) ?? '') + 1];
  if (kept !== '') return head + kept.slice(0, -1) + next + zeros;
  if (head === 'Z') return 'a0';
  // The longest of all numbers, all nines: nobody gets here.
  if (head === 'z') return `${key}V`;
  const longer = String.fromCharCode(head.charCodeAt(0) + 1);
  return longer + (head > 'Z' ? `${zeros}0` : zeros.slice(1));
}
