import type { Draft } from '../../src/model/draft.ts';

/** What a file is called that is the draft itself, and needs no word of its own in its name. */
const PLAIN = ['draft', 'session'];

/**
 * Names the file after the session, keeping the format's ending: `draft.html` of session 102 is `session-102.html`, and
 * `archive.csv` is `session-102-archive.csv`.
 */
export function fileNameOf({ number, hashtags }: Pick<Draft, 'number' | 'hashtags'>, formatName: string): string {
  const name = number === null ? (hashtags[0] ?? '').replaceAll(/[^\p{L}\p{M}\p{N}_-]/gu, '') : String(number);
  const dot = formatName.indexOf('.');
  const stem = formatName.slice(0, dot);
  const parts = ['session', name, PLAIN.includes(stem) ? '' : stem].filter(Boolean);
  return `${parts.join('-')}${formatName.slice(dot)}`;
}
