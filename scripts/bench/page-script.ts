import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** A script of `pages/`, bundled for a page; what it exports is found under the global name, if one is given. */
export async function pageScript(name: string, globalName?: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`./pages/${name}.ts`, import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'chrome146',
    ...(globalName === undefined ? {} : { globalName }),
  });
  return outputFiles[0]?.text ?? '';
}
