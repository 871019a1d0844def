import { words } from './words.ts';

/** The sections for picks that every new session has. */
const KNOWN: Readonly<Record<string, string>> = {
  highlight: words('section_highlight'),
  'post-of-the-week': words('section_post_of_the_week'),
  'shout-out': words('section_shout_out'),
};

/** What stands over the picks of a kind that has no name. */
const NAMELESS = 'More posts';

/** The heading over the picks of a kind: the extension's own, or for any other kind its name. */
export function headingOf(kind: string): string {
  return (
    (Object.hasOwn(KNOWN, kind) ? KNOWN[kind] : undefined) ??
    (kind.toWellFormed().replace(/\s+/gu, ' ').trim() || NAMELESS)
  );
}

/** Which of these headings a new session lacks. */
export function newHeadings(headings: Iterable<string>): string[] {
  const known = new Set(Object.values(KNOWN));
  return [...headings].filter((heading) => !known.has(heading));
}

/** The section that a plain press of the button picks into. */
export const FIRST_HEADING = words('section_highlight');
