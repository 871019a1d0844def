import type { Draft } from '../../src/model/draft.ts';

/** Names the file after the session, keeping the format's ending: `draft.html` of session 102 is `session-102.html`. */
export function fileNameOf({ number, hashtags }: Pick<Draft, 'number' | 'hashtags'>, formatName: string): string {
  const name = number === null ? (hashtags[0] ?? '').replaceAll(/[^\p{L}\p{M}\p{N}_-]/gu, '') : String(number);
  return `session${name === '' ? '' : `-${name}`}${formatName.slice(formatName.indexOf('.'))}`;
}
