import { fromBase64, toBase64 } from '../../src/model/base64.ts';
import { PROSE_PREFIX } from './is-prose-kept.ts';

/** Prose that was typed in an editor. */
export interface KeptProse {
  /** Of the section. */
  readonly id: string;
  /** Which editor: a number of its own each time that one is opened. */
  readonly by: number;
  /** What it says, for the host to read. */
  readonly words: string;
  /** See `prose-state.ts`. */
  readonly state: Uint8Array;
}

function keyOf({ id, by }: Pick<KeptProse, 'id' | 'by'>): string {
  return `${PROSE_PREFIX}${id} ${by}`;
}

function written({ words, state }: KeptProse): string {
  return JSON.stringify({ words, state: toBase64(state) });
}

/** Keeps what is not saved when the page may be about to end, where nothing waits. See `unsaved.ts`. */
export function keepProse(prose: KeptProse): void {
  try {
    localStorage.setItem(keyOf(prose), written(prose));
  } catch {
    // No room. This is only the second net: the save itself follows, and says so when it fails.
  }
}

/** It has been saved, or belongs to nothing any more. What was typed after it stays kept. */
export function forgetProse(prose: KeptProse): void {
  const kept = localStorage.getItem(keyOf(prose));
  if (kept !== null && kept === written(prose)) localStorage.removeItem(keyOf(prose));
}

function readKept(key: string, json: string): KeptProse | null {
  const [id = '', by = ''] = key.slice(PROSE_PREFIX.length).split(' ');
  try {
    const { words, state } = JSON.parse(json) as { words: unknown; state: unknown };
    if (typeof words !== 'string' || typeof state !== 'string') return null;
    return { id, by: Number(by), words, state: fromBase64(state) };
  } catch {
    return null;
  }
}

/** What earlier pages could not save. The damaged is taken out. */
export function keptProse(): { kept: KeptProse[]; damaged: boolean } {
  const kept: KeptProse[] = [];
  let damaged = false;
  for (const key of Object.keys(localStorage).filter((name) => name.startsWith(PROSE_PREFIX))) {
    const one = readKept(key, localStorage.getItem(key) ?? '');
    if (one !== null) kept.push(one);
    else localStorage.removeItem(key);
    damaged ||= one === null;
  }
  return { kept, damaged };
}
