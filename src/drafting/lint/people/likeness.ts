/** How many letters handles need to be taken for one another in spite of a `_`: `a_b` and `ab` are two people. */
const LETTERS = 5;

/** A handle without what people leave out or put in by hand; the letter case alone is no difference on any network. */
export function handleKey(site: string, handle: string): string {
  const local = (handle.split('@')[0] ?? '').toLowerCase();
  const own = site === 'bluesky' ? local.replace(/\.bsky\.social$/u, '') : local;
  const key = own.replaceAll(/[_.-]/gu, '');
  return key.length < LETTERS ? own : key;
}

/** The words of a name alone: people put emoji, flags and pronouns behind it for a while. */
export function nameKey(name: string): string {
  return name
    .replace(/[([|/].*$/su, '')
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether a name is a person's own rather than one that many share: two words at least. */
export function isFullName(key: string): boolean {
  return key.split(' ').filter((word) => word.length > 1).length > 1;
}
