/** The parts of an address as timelines show it. */
export interface ShownLink {
  /** Scheme and `www.`: there, but not to be seen. */
  readonly before: string;
  readonly visible: string;
  /** What is too long to be seen, or nothing. */
  readonly rest: string;
}

/** Cuts an address as timelines do; the three parts together are the address. */
export function shownLink(url: string, length: number): ShownLink {
  const before = /^https?:\/\/(?:www\.)?/u.exec(url)?.[0] ?? '';
  const after = url.slice(before.length);
  return { before, visible: after.slice(0, length), rest: after.slice(length) };
}

/** A short code made of a text, the same each time. */
export function shortCode(text: string): string {
  let sum = 17;
  for (const character of text) sum = (sum * 33 + (character.codePointAt(0) ?? 0)) % 2 ** 48;
  return sum.toString(36).padStart(10, 'a').slice(-10);
}
