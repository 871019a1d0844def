import { joinStates, stateOfWords, wordsOfState } from '../model/prose-state.ts';
import type { Result } from '../model/result.ts';
import { isDeleted, patchRow } from '../model/row.ts';
import type { SectionText } from '../model/section.ts';
import type { Database } from './database.ts';
import { attempt, Refusal } from './failure.ts';
import { writer } from './local.ts';

/** The words of one section, as they are now. */
export async function wordsOf(database: Database, id: string): Promise<SectionText | undefined> {
  const row = await database.texts.get(id);
  return row === undefined || isDeleted(row) ? undefined : row;
}

/**
 * Saves the prose of a section: joins it with what the store has, which another window may have written meanwhile. The
 * plain text is brought up to date in the same transaction.
 * @param state of the document that was written in; whole, or what is new in it
 */
export function saveProse(database: Database, id: string, state: Uint8Array): Promise<Result<null>> {
  return attempt(database, () =>
    database.transaction('rw', ['texts', 'local'], async () => {
      const row = await wordsOf(database, id);
      if (row === undefined) throw new Refusal('no_session', `no row ${id} in texts`);
      const words = wordsOfState(joinStates(stateOfWords(row), state));
      await database.texts.put(patchRow(row, words, await writer(database)));
      return null;
    }),
  );
}
