/** The letters and digits of a text alone: spaces, marks and letter case are mended in a quotation without a word said. */
export function letters(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');
}

/** The different words of a text. */
export function wordSet(text: string): Set<string> {
  return new Set(
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [],
  );
}

/** The stretches of a quotation between what was left out (`…`, `[...]`) or put in (`[the school]`). */
export function fragments(quotation: string): string[] {
  return quotation
    .split(/\[[^[\]\n]{0,80}\]|\((?:…|\.{3})\)|…|\.{3,}/u)
    .map(letters)
    .filter((fragment) => fragment !== '');
}

/** Whether a text has all these stretches, in this order. */
export function quotes(text: string, stretches: readonly string[]): boolean {
  const key = letters(text);
  let from = 0;
  for (const stretch of stretches) {
    const at = key.indexOf(stretch, from);
    if (at < 0) return false;
    from = at + stretch.length;
  }
  return true;
}

/** Which part of the one's words the other has. */
export function shareOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let both = 0;
  for (const word of one) if (other.has(word)) both += 1;
  return one.size === 0 ? 0 : both / one.size;
}
