import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

export interface ProfileDir {
  readonly path: string;
  /** Deletes the folder, unless the caller brought it. */
  remove(): void;
}

/** The folder for a browser's profile: the caller's own, or a fresh one that goes with the browser. */
export function profileDir(given: string | undefined): ProfileDir {
  if (given !== undefined) return { path: given, remove: () => undefined };
  const path = mkdtempSync(join(tmpdir(), 'chat-highlights-'));
  // A browser that is just ending may still write; Windows refuses to delete open files for a moment.
  const remove = () => rmSync(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  const atExit = () => remove();
  process.once('exit', atExit);
  return {
    path,
    remove() {
      process.off('exit', atExit);
      remove();
    },
  };
}
