import { resolve } from 'node:path';
import type { BuildOptions, Plugin } from 'esbuild';
import { sites } from '../../src/sites/registry.ts';

/** A style sheet that a script imports arrives as its minified text; one that is an entry point stays a file. */
const cssAsText: Plugin = {
  name: 'css-as-text',
  setup(build) {
    build.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { outputFiles } = await build.esbuild.build({
        entryPoints: [path],
        bundle: true,
        minify: true,
        write: false,
      });
      return { contents: outputFiles[0]?.text ?? '', loader: 'text' };
    });
  },
};

/** Files of packages that set markup they are handed. */
const SETS_MARKUP =
  /node_modules[\\/](?:preact[\\/]dist[\\/]preact\.(?:module\.js|mjs)|(?:prosemirror-view|@tiptap[\\/]core)[\\/]dist[\\/]index\.js)$/;

/**
 * Preact and the editor can set markup that an application hands them. Ours never does (what is pasted into the editor,
 * `take-paste.ts` takes before it), and the stores' checks rightly warn of code that could: so those lines are not
 * shipped. The build fails if one is no longer found.
 */
const withoutInnerHtml: Plugin = {
  name: 'without-inner-html',
  setup(build) {
    build.onLoad({ filter: SETS_MARKUP }, async ({ path }) => {
      const { readFile } = await import('node:fs/promises');
      const source = await readFile(path, 'utf8');
      const contents = source.replaceAll(/\.innerHTML\s*=(?!=)/g, '.textContent=');
      if (contents === source) throw new Error(`${path} no longer assigns innerHTML: drop this step of the build`);
      return { contents, loader: 'js' };
    });
  },
};

const shared: BuildOptions = {
  bundle: true,
  charset: 'utf8',
  legalComments: 'none',
  metafile: true,
  target: ['chrome146', 'firefox148'],
  write: false,
  outdir: 'dist',
  define: { 'process.env.NODE_ENV': '"production"' },
  alias: {
    // Dexie's default entry is written for browsers of 2012.
    dexie: 'dexie/dist/modern/dexie.min.mjs',
    // What we need of the browser is the same in all that we support: 3 kB of polyfill would do nothing.
    'webextension-polyfill': resolve('scripts/build/native-browser.ts'),
    // Its own way in browsers is to set markup and read it back.
    'decode-named-character-reference': resolve('scripts/build/decode-named-character-reference.ts'),
  },
};

/** One script a site: the browser, by the manifest, loads the one of the site at hand and nothing else. */
function contentScript(id: string): BuildOptions {
  return {
    ...shared,
    format: 'iife',
    plugins: [cssAsText],
    stdin: {
      contents: `import { run } from './src/content/run.ts';\nimport { ${id} } from './src/sites/${id}.ts';\nrun(${id});\n`,
      resolveDir: process.cwd(),
      sourcefile: `content/${id}.ts`,
      loader: 'ts',
    },
    entryNames: `content/${id}`,
  };
}

/** The scripts of one of our pages. No two share any: what both use would come in one more file before either shows. */
function page(folder: string): BuildOptions {
  return {
    ...shared,
    format: 'esm',
    splitting: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    plugins: [withoutInnerHtml, cssAsText],
    entryPoints: { [`${folder}/main`]: `${folder}/main.tsx` },
    chunkNames: `${folder}/chunks/[name]-[hash]`,
  };
}

/** Everything that esbuild bundles, the same for both families of browsers. */
export function bundles(development: boolean): BuildOptions[] {
  const all: BuildOptions[] = [
    ...sites.map(({ id }) => contentScript(id)),
    {
      ...shared,
      format: 'iife',
      // Dexie's warnings, which nobody would read, are half a kilobyte.
      drop: ['console'],
      entryPoints: { background: 'src/background/main.ts' },
    },
    {
      ...shared,
      format: 'iife',
      entryPoints: {
        'background/publish': 'src/background/publish/main.ts',
        'background/sync': 'src/background/sync/main.ts',
      },
    },
    {
      ...shared,
      format: 'iife',
      entryPoints: { 'content/loader': 'src/content/loader.ts' },
      // What it finds out is its value: the popup puts it into a page to be told.
      footer: { js: 'chatHighlightsHere.client;' },
    },
    {
      ...shared,
      format: 'iife',
      plugins: [cssAsText],
      entryPoints: {
        'content/press': 'src/content/press/main.ts',
        'content/anywhere': 'src/content/anywhere/main.ts',
      },
    },
    {
      ...shared,
      format: 'iife',
      globalName: 'chatHighlightsReport',
      entryPoints: { 'content/report': 'src/content/report/main.ts' },
      // The popup puts it into a page, and its value is the report.
      footer: { js: 'chatHighlightsReport.report;' },
    },
    {
      ...shared,
      entryPoints: {
        'content/button': 'src/content/button.css',
        'popup/style': 'popup/style.css',
        'options/style': 'options/style.css',
      },
    },
    page('popup'),
    page('options'),
  ];
  return all.map((options) => ({ ...options, minify: !development, sourcemap: development ? 'inline' : false }));
}
