/** Whole characters as readers see them: a flag, a letter with its accents, a family of emoji. */
const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** How far an excerpt reaches to either side, in UTF-16 code units. */
const REACH = 40;

const SPACE = /\s/u;

/** The nearest place at or before `at` that cuts no character in two. */
function wholeCharacter(text: string, at: number): number {
  return at <= 0 ? 0 : (characters.segment(text).containing(at)?.index ?? text.length);
}

/** The stretch without white space around a place of a text, within reach. */
export function wordAround(text: string, at: number): { start: number; end: number } {
  const before = text.slice(Math.max(0, at - REACH), at);
  const start = at - (before.split(SPACE).at(-1) ?? '').length;
  const end = at + (text.slice(at, at + REACH).split(SPACE, 1)[0] ?? '').length;
  if (at - start < REACH && end - at < REACH) return { start, end };
  // Cut by reach, not by white space: perhaps amid a character.
  const from = Math.max(0, at - REACH * 2);
  const near = text.slice(from, at + REACH * 2);
  return {
    start: from + wholeCharacter(near, start - from),
    end: Math.max(at, from + wholeCharacter(near, end - from)),
  };
}

/** The beginning of a text, to call it by: one line, cut at a whole character. */
export function opening(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  return line.length <= REACH ? line : `${line.slice(0, wholeCharacter(line, REACH))}…`;
}
