import { directionOf } from '../tree/direction.ts';
import { oneLine } from './one-line.ts';

const RIGHT_TO_LEFT_MARK = '\u200F';
const letters = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** Wide enough to be seen as a line, and not so wide that mail wraps it. */
const [SHORTEST, LONGEST] = [3, 72];

function underlined(heading: string, line: string): string {
  const words = oneLine(heading);
  if (words === '') return '';
  const length = Math.min(LONGEST, Math.max(SHORTEST, [...letters.segment(words)].length));
  // A line has no direction of its own, and would stand at the other edge.
  return `${words}\n${directionOf(words) === 'rtl' ? RIGHT_TO_LEFT_MARK : ''}${line.repeat(length)}`;
}

/** The draft's title; empty where there is none. */
export function titleText(title: string): string {
  return underlined(title, '=');
}

/** A section's heading; empty where the host has emptied it. */
export function headingText(heading: string): string {
  return underlined(heading, '-');
}
