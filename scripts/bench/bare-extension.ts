import { readFileSync } from 'node:fs';
import { mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build } from 'esbuild';

const SOURCES = fileURLToPath(new URL('./bare-extension/', import.meta.url));

const shared: BuildOptions = {
  bundle: true,
  minify: true,
  write: false,
  target: 'chrome146',
  alias: { 'webextension-polyfill': resolve('scripts/build/native-browser.ts') },
};

async function bundled(file: string, format: 'iife' | 'esm'): Promise<string> {
  const { outputFiles } = await build({
    ...shared,
    format,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    entryPoints: [join(SOURCES, file)],
  });
  return outputFiles?.[0]?.text ?? '';
}

/** Bytes of script that the workbench loads before it shows: its own and the chunks it imports at once. */
async function workbenchScript(): Promise<number> {
  const chunks = (await readdir('dist/chrome/popup/chunks')).filter((name) => name.startsWith('chunk-'));
  const files = ['main.js', ...chunks.map((name) => `chunks/${name}`)];
  const sizes = await Promise.all(files.map(async (file) => (await stat(`dist/chrome/popup/${file}`)).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Functions that nobody calls, as most of an application's are not while it opens: they are loaded and scanned. */
function padding(bytes: number): string {
  let code = '';
  for (let at = 0; code.length < bytes; at += 1) {
    code += `function pad${at}(e,t){const n=[];for(const o of e)if(o.id!==t)n.push({...o,at:${at}});return n.map(e=>e.id)}\n`;
  }
  return code;
}

/**
 * Builds an extension that is held against ours: a put from a message, and an empty page as large as the workbench.
 * Answers its folder. It does nothing in pages unless their address has `bare-put` in it.
 */
export async function buildBareExtension(): Promise<string> {
  const folder = resolve('dist/bench');
  await mkdir(folder, { recursive: true });
  const page = await bundled('page.tsx', 'esm');
  const files = {
    'manifest.json': readFileSync(join(SOURCES, 'manifest.json'), 'utf8'),
    'background.js': await bundled('background.ts', 'iife'),
    'content.js': await bundled('content.ts', 'iife'),
    'page.js': page + padding((await workbenchScript()) - page.length),
    'style.css': readFileSync('dist/chrome/popup/style.css', 'utf8'),
    'page.html': readFileSync('dist/chrome/popup/index.html', 'utf8').replace('main.js', 'page.js'),
  };
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(folder, name), text)));
  return folder;
}
