/** What the host looks for among the picks. */
export interface PickFilter {
  /** Each of the words has to occur in name, handle, text or note; `@ada` in the handle. */
  readonly words: string;
  /** Id of a site; empty: any. */
  readonly site: string;
  /** Number of a question; null: any. */
  readonly question: number | null;
}

export const EVERYTHING: PickFilter = { words: '', site: '', question: null };

export function isEverything({ words, site, question }: PickFilter): boolean {
  return words.trim() === '' && site === '' && question === null;
}
