import { type MessageKey, text } from '../../src/i18n/text.ts';
import type { Problem } from '../../src/model/problem.ts';
import { PUBLISH_NOTES, type PublishNote } from '../../src/model/publish-note.ts';

function isNote(code: string): code is PublishNote {
  return (PUBLISH_NOTES as readonly string[]).includes(code);
}

/** What the host ought to know of a job that went well all the same. */
export function noteWords({ code, detail }: Problem): string {
  // One of a later version, that a job was left with: better its name than nothing.
  if (!isNote(code)) return `${code}: ${detail}`;
  const key: MessageKey = `publish_note_${code}`;
  return text(key, detail);
}
