import { type ExecFileOptions, execFile } from 'node:child_process';
import process from 'node:process';

/** Ten minutes: the longest download over a slow line that is worth waiting for. */
const LIMIT = 600_000;

/**
 * Runs a program and answers with what it printed.
 * @throws Error with the last lines of what it complained of.
 */
export function run(
  program: string,
  args: readonly string[],
  options: Pick<ExecFileOptions, 'cwd' | 'env'> = {},
): Promise<string> {
  // Windows starts npm, a script, through its shell only.
  const shell = process.platform === 'win32' && program === 'npm';
  return new Promise((resolve, reject) => {
    execFile(program, [...args], { ...options, shell, timeout: LIMIT, maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      if (error === null) resolve(stdout);
      else reject(new Error(stderr.trim().split('\n').slice(-5).join('\n') || error.message, { cause: error }));
    });
  });
}

/** The words of an error, for a sentence around them. */
export function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
