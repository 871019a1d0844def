import { existsSync, readFileSync } from 'node:fs';
import { assemble } from '../../../src/drafting/assemble.ts';
import type { Draft } from '../../../src/model/draft.ts';
import { parseSessionFile } from '../../../src/model/session-file.ts';
import { rowsOf } from '../../unit/drafting/rows-of-file.ts';
import { sampleDraft, sampleNames } from '../../unit/renderers/samples.ts';

/** A real chat's summary, which is not part of the project: other people wrote it. */
const FILE = '../shared/session-102.json';

/** The draft of a real session; null, and said so, where its file is not there. */
function realDraft(): Draft | null {
  if (!existsSync(FILE)) {
    console.warn(`SKIPPED: the real session, because ${FILE} is not there.`);
    return null;
  }
  const { session, sections, picks, texts } = rowsOf(parseSessionFile(readFileSync(FILE, 'utf8')));
  return assemble(session, sections, picks, texts);
}

/** Every draft that there is to try something with, by name. */
export function everyDraft(): [name: string, draft: Draft][] {
  const samples = sampleNames.map((name): [string, Draft] => [name, sampleDraft(name)]);
  const real = realDraft();
  return real === null ? samples : [...samples, ['the real session', real]];
}
