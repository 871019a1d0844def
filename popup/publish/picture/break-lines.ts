/** Opens something, so that no line may end after it. */
const OPENS = /^[\p{Ps}\p{Pi}¿¡]+$/u;
const SPACE = /^\s+$/u;

/** The pieces of a text between which a line may end; each with the space that follows it. */
export function pieces(text: string): string[] {
  const found: string[] = [];
  let current = '';
  let open = true;
  for (const { segment, isWordLike } of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)) {
    const spaced = /\s$/u.test(current);
    const opens = OPENS.test(segment);
    // Signs stay with what they stand at, with no space between; a word begins anew unless a sign leads to it.
    if (!SPACE.test(segment) && current !== '' && (spaced || ((isWordLike === true || opens) && !open))) {
      found.push(current);
      current = '';
    }
    open = opens || (isWordLike !== true && (current === '' || (open && !SPACE.test(segment))));
    current += segment;
  }
  return current === '' ? found : [...found, current];
}

/** Splits a piece that is wider than the line where letters end, never inside one. */
function letters(piece: string, fits: (text: string) => boolean): string[] {
  const parts: string[] = [];
  let part = '';
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(piece)) {
    if (part !== '' && !fits(part + segment)) {
      parts.push(part);
      part = '';
    }
    part += segment;
  }
  return [...parts, part];
}

/**
 * A text in lines, broken as its script breaks them.
 * @param fits whether a text is no wider than a line
 */
export function breakLines(text: string, fits: (text: string) => boolean): string[] {
  const lines: string[] = [];
  let line = '';
  const whole = pieces(text.replaceAll(/\s+/gu, ' ').trim());
  for (const piece of whole.flatMap((one) => (fits(one.trimEnd()) ? [one] : letters(one, fits)))) {
    if (line !== '' && !fits((line + piece).trimEnd())) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return line === '' ? lines : [...lines, line.trimEnd()];
}

/**
 * A text in as few lines as have room, all as even as they can be: no last word stands alone. No word of it may be wider
 * than the line.
 * @param width how wide a line may be
 * @param measure how wide a text is
 */
export function evenLines(text: string, width: number, measure: (text: string) => number): string[] {
  const within = (room: number) => breakLines(text, (part) => measure(part) <= room);
  const fewest = within(width).length;
  let low = Math.max(0, ...pieces(text).map((piece) => measure(piece.trimEnd())));
  let high = width;
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (within(middle).length > fewest) low = middle;
    else high = middle;
  }
  return within(high);
}

/** The first lines, the last of which says that there was more. */
export function shortened(lines: readonly string[], most: number, fits: (text: string) => boolean): readonly string[] {
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  const last = [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(kept.pop() ?? '')];
  while (last.length > 0 && !fits(`${last.map(({ segment }) => segment).join('')}…`)) last.pop();
  const words = last.map(({ segment }) => segment).join('');
  return [...kept, `${words.trimEnd()}…`];
}
