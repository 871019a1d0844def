import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { JSDOM, VirtualConsole } from 'jsdom';
import { type WordPressVersion, wordpressFiles } from '../../../scripts/wordpress/files.ts';

export interface ParsedBlock {
  readonly name: string;
  readonly isValid: boolean;
  readonly originalContent?: string;
  readonly innerBlocks: readonly ParsedBlock[];
}

/** WordPress's own block editor, as far as it reads and writes posts. */
export interface BlockEditor {
  parse(content: string): ParsedBlock[];
  serialize(blocks: readonly ParsedBlock[]): string;
  /** What it makes of a clipboard that is pasted into an empty post. */
  paste(html: string, plain: string): ParsedBlock[];
}

/** Scripts of others that come with WordPress, and what they need: its list does not have them. */
const VENDOR: Readonly<Record<string, readonly string[]>> = {
  react: [],
  'react-dom': ['react'],
  'react-jsx-runtime': ['react'],
  lodash: [],
  moment: [],
};

/** What each of WordPress's scripts needs, by WordPress's own list. */
function dependencies(root: string): ReadonlyMap<string, string[]> {
  const list = readFileSync(join(root, 'wp-includes/assets/script-loader-packages.php'), 'utf8');
  const entries = list.matchAll(/'([\w-]+)\.js'\s*=>\s*array\(\s*'dependencies'\s*=>\s*array\(([^)]*)\)/gu);
  const found = new Map<string, string[]>();
  for (const [, name = '', needs = ''] of entries) {
    found.set(
      `wp-${name}`,
      [...needs.matchAll(/'([^']+)'/gu)].map(([, need = '']) => need),
    );
  }
  if (!found.has('wp-block-library')) throw new Error(`${root} does not list its scripts as WordPress does.`);
  return found;
}

/** The files of the scripts that bring these, each after those that it needs. */
function filesFor(root: string, wanted: readonly string[]): string[] {
  const needs = dependencies(root);
  const files: string[] = [];
  const known = new Set<string>();
  const add = (handle: string) => {
    if (known.has(handle)) return;
    known.add(handle);
    for (const need of VENDOR[handle] ?? needs.get(handle) ?? []) add(need);
    const name = handle in VENDOR ? `vendor/${handle}` : handle.replace(/^wp-/u, '');
    const path = join(root, 'wp-includes/js/dist', `${name}.min.js`);
    if (existsSync(path)) files.push(path);
  };
  for (const handle of wanted) add(handle);
  return files;
}

/** What the editor asks browsers for at its start, and jsdom does not have. None of it reads or writes posts. */
const BROWSER = `
  window.matchMedia ??= () => ({ matches: false, addListener() {}, removeListener() {}, addEventListener() {}, removeEventListener() {} });
  window.ResizeObserver ??= class { observe() {} unobserve() {} disconnect() {} };
  window.IntersectionObserver ??= class { observe() {} unobserve() {} disconnect() {} };
  window.requestIdleCallback ??= (call) => setTimeout(call, 0);
  window.cancelIdleCallback ??= clearTimeout;
  window.CSS ??= { escape: String, supports: () => false };
`;

/** Loads the editor's scripts as a page of wp-admin does, and registers the blocks that come with WordPress. */
export async function blockEditor(version: WordPressVersion): Promise<BlockEditor> {
  const root = await wordpressFiles(version);
  // It tells of deprecated parts at length; what fails is thrown.
  const dom = new JSDOM('<!doctype html><body>', {
    url: 'https://blog.example/wp-admin/',
    runScripts: 'outside-only',
    pretendToBeVisual: true,
    virtualConsole: new VirtualConsole(),
  });
  const context = dom.getInternalVMContext();
  const run = (source: string, filename: string) => new Script(source, { filename }).runInContext(context);
  run(BROWSER, 'browser.js');
  for (const path of filesFor(root, ['wp-blocks', 'wp-block-library', 'wp-format-library'])) {
    run(readFileSync(path, 'utf8'), path);
    // As WordPress does right after it.
    if (path.endsWith('lodash.min.js')) run('window.lodash = _.noConflict()', 'lodash.js');
  }
  run('wp.blockLibrary.registerCoreBlocks()', 'register.js');
  return {
    parse: run('(content) => wp.blocks.parse(content)', 'parse.js'),
    serialize: run('(blocks) => wp.blocks.serialize(blocks)', 'serialize.js'),
    paste: run('(HTML, plainText) => wp.blocks.pasteHandler({ HTML, plainText, mode: "BLOCKS" })', 'paste.js'),
  };
}
