import { copyFileSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const LIMIT = 20_000;
/** What browsers call a file that is not whole yet. */
const PARTIAL = /\.(?:crdownload|part|tmp)$/u;

export interface Downloads {
  readonly dir: string;
  /** Waits for the next file to be whole, and moves it to `path`. @throws Error when none comes */
  take(path: string): Promise<void>;
  remove(): void;
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 50));
}

/** A folder that a browser downloads into, one file at a time. */
export function downloads(): Downloads {
  const dir = mkdtempSync(join(tmpdir(), 'chat-highlights-downloads-'));
  return {
    dir,
    async take(path) {
      let before = -1;
      for (const end = Date.now() + LIMIT; Date.now() < end; await pause()) {
        const names = readdirSync(dir);
        const [name] = names;
        if (name === undefined || names.some((each) => PARTIAL.test(each))) continue;
        const { size } = statSync(join(dir, name));
        if (size > 0 && size === before) {
          // Not a rename: the temporary folder may lie on another disk.
          copyFileSync(join(dir, name), path);
          rmSync(join(dir, name));
          return;
        }
        before = size;
      }
      throw new Error(`The browser did not download ${path} within ${LIMIT / 1000} seconds.`);
    },
    remove: () => rmSync(dir, { recursive: true, force: true }),
  };
}
