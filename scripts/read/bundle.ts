import process from 'node:process';
import { build } from 'esbuild';

/** The name under which a bundle's exports are found once it has run. */
export const GLOBAL = 'chatHighlights';

/** A source file and all that it imports, as one script for a page. */
export async function bundleForPage(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    absWorkingDir: process.cwd(),
    bundle: true,
    write: false,
    format: 'iife',
    globalName: GLOBAL,
    charset: 'utf8',
    target: ['chrome146'],
  });
  return outputFiles[0]?.text ?? '';
}
