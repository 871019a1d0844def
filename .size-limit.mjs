import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const BUILT = 'dist/chrome';

/** A script of a page with all that the browser loads before it runs: what it imports, and what that imports. */
function withImports(path, known = new Set()) {
  if (known.has(path)) return known;
  known.add(path);
  for (const [, from] of readFileSync(path, 'utf8').matchAll(/(?:^|[;}])import(?:[^"'();]*from)?"(\.[^"]+)"/g)) {
    withImports(join(dirname(path), from), known);
  }
  return known;
}

/** Adapters are named after their files; the other scripts are put into pages when something calls for them. */
const adapters = readdirSync('src/sites')
  .map((name) => `${BUILT}/content/${name.replace(/\.ts$/, '.js')}`)
  .filter((path) => readdirSync(`${BUILT}/content`).includes(path.split('/').at(-1)));

export default [
  ...adapters.map((path) => ({ name: `content script, ${path.split('/').at(-1)}`, path, limit: '12 kB' })),
  { name: 'loader, in pages of servers that the host adds', path: `${BUILT}/content/loader.js`, limit: '1.5 kB' },
  { name: 'background', path: `${BUILT}/background.js`, limit: '45 kB' },
  { name: 'what sends drafts, loaded by the background', path: `${BUILT}/background/publish.js`, limit: '30 kB' },
  { name: 'what syncs, loaded by the background', path: `${BUILT}/background/sync.js`, limit: '60 kB' },
  { name: 'popup without what it loads later', path: [...withImports(`${BUILT}/popup/main.js`)], limit: '60 kB' },
  { name: 'editor of prose, loaded with the words', path: `${BUILT}/popup/chunks/prose-editor-*.js`, limit: '120 kB' },
].map((one) => ({ ...one, gzip: true }));
