import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import english from '../../../_locales/en/messages.json';
import manifest from '../../../manifest.json';
import packageFile from '../../../package.json';
import { parseSiteFix } from '../../../src/model/site-fix.ts';
import { archiveRenderers } from '../../../src/renderers/archive/registry.ts';
import { renderers } from '../../../src/renderers/registry.ts';

const DOCUMENTS = [
  ...['README.md', 'CONTRIBUTING.md', 'PRIVACY.md', 'CHANGELOG.md'],
  ...readdirSync('docs').flatMap((name) => (name.endsWith('.md') ? [`docs/${name}`] : [])),
];
const PICTURES = 'docs/pictures';
/** Bytes. */
const LARGEST_PICTURE = 150_000;

const documents = new Map(DOCUMENTS.map((path) => [path, readFileSync(path, 'utf8')]));
const readme = documents.get('README.md') ?? '';
const privacy = documents.get('PRIVACY.md') ?? '';

/** Folders of the repository that documents speak of. */
const FOLDERS = ['src', 'popup', 'options', 'scripts', 'tests', 'demo', 'docs', '_locales', 'icons'];
const repository = FOLDERS.flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }));
const fileNames = new Set([
  ...[...readdirSync('.'), ...repository].map((path) => basename(path)),
  // What a run leaves.
  ...[...renderers, ...archiveRenderers].map(({ fileName }) => fileName),
  ...['workbench.png', 'timeline.png'],
]);

function matches(words: string, pattern: RegExp): string[] {
  return [...new Set([...words.matchAll(pattern)].map((match) => match[1] ?? match[0]))];
}

/** What stands between backticks in running text. */
function inCode(document: string): string[] {
  return matches(document.replaceAll(/^```.*?^```/gmsu, ''), /`([^`\n]+)`/gu);
}

/** Paths below our folders, also in commands; the two most usual folders may be left out, as in `content/run.ts`. */
function pathsIn(document: string): string[] {
  const written = matches(document, /(?<![\w./<-])((?:\.\.?\/)?[\w.-]+(?:\/[\w.-]+)+\/?)(?![\w<*{])/gu);
  const ours = [...FOLDERS, ...readdirSync('src')];
  // What is built, in JavaScript, is not in the repository.
  return written.filter((path) => ours.includes(path.split('/')[0] ?? '') && !path.endsWith('.js'));
}

/** As GitHub names a heading in an address. */
function anchors(document: string): string[] {
  const headings = matches(document, /^#+ (.+)$/gmu);
  return headings.map((words) =>
    words
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

describe.each([...documents])('%s', (path, document) => {
  it('names npm commands that there are', () => {
    const run = matches(document, /npm run ([\w:-]+)/gu);
    const bare = matches(document, /`(test:\w+|check:\w+)/gu);
    const short = matches(document, /npm (start|test)\b/gu);
    expect([...run, ...bare, ...short].filter((name) => !(name in packageFile.scripts))).toEqual([]);
  });

  it('leads to what there is', () => {
    const targets = matches(document, /\]\(([^)\s]+)\)/gu).filter((target) => !/^[a-z]+:/u.test(target));
    const lost = targets.filter((target) => {
      const [file = '', anchor] = target.split('#');
      const aim = file === '' ? path : join(dirname(path), file);
      if (!existsSync(aim)) return true;
      return anchor !== undefined && !anchors(readFileSync(aim, 'utf8')).includes(anchor);
    });
    expect(lost).toEqual([]);
  });

  it('names files and folders that there are', () => {
    const lost = pathsIn(document).filter((one) => !existsSync(one) && !existsSync(join('src', one)));
    const names = inCode(document).filter((words) =>
      /^[\w.-]+\.(?:tsx?|mjs|json|css|md|html|png|csv|txt)$/u.test(words),
    );
    expect([...lost, ...names.filter((name) => !fileNames.has(name))]).toEqual([]);
  });

  it('names messages, and fields of the manifest, that there are', () => {
    const keys = inCode(document).filter((words) => /^[a-z]+(?:_[a-z]+)*_?…?$/u.test(words) && words.includes('_'));
    const known = [...Object.keys(english), ...Object.keys(manifest)];
    const lost = keys.filter(
      (key) => !known.some((one) => (/[_…]$/u.test(key) ? one.startsWith(key.replace('…', '')) : one === key)),
    );
    expect(lost).toEqual([]);
  });
});

describe('the documents', () => {
  it('quote the interface in its own words', () => {
    const messages = Object.values(english).map(({ message }) => message.toLowerCase());
    const guides = [readme, privacy, documents.get('docs/wordpress.md'), documents.get('docs/devices.md')].join('\n');
    const quoted = matches(guides, /(?<![\w`])_([^_`\n]+)_(?!\w)/gu);
    expect(quoted.length).toBeGreaterThan(9);
    expect(quoted.filter((words) => !messages.some((message) => message.includes(words.toLowerCase())))).toEqual([]);
  });

  it('show every picture, and none is heavy', () => {
    const all = [...documents.values()].join('\n');
    const pictures = readdirSync(PICTURES);
    expect(pictures.filter((name) => !all.includes(`pictures/${name})`))).toEqual([]);
    expect(pictures.filter((name) => statSync(join(PICTURES, name)).size > LARGEST_PICTURE)).toEqual([]);
  });
});

describe('the README', () => {
  it('lists all that a headless run leaves', () => {
    const left = [...renderers, ...archiveRenderers].map(({ fileName }) => fileName);
    expect([...left, 'workbench.png', 'timeline.png'].filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
  });

  it('says what npm test installs', () => {
    const php = readFileSync('scripts/wordpress/install.ts', 'utf8');
    const browsers = readFileSync('scripts/browser/find-browser.ts', 'utf8');
    const debian = matches(browsers, /DEBIAN[^=]*= \{ chromium: '([\w-]+)'/gu);
    const names = [...matches(php, /'(php-\w+)'/gu), ...debian, ...matches(browsers, /firefox: '(firefox-\w+)'/gu)];
    expect(names.length).toBeGreaterThan(8);
    expect(names.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
  });

  it('says which versions are needed', () => {
    const { minimum_chrome_version: chrome, browser_specific_settings: settings } = manifest;
    const firefox = Number.parseInt(settings.gecko.strict_min_version, 10);
    expect(readme).toContain(`Chromium (${chrome} or later) and Firefox (${firefox} or later)`);
    expect(readme).toContain(`${packageFile.engines.node.replace('>=', '')} or later`);
  });

  it('has a site-fix file that can be opened', () => {
    const [file = ''] = matches(readme, /^```json\n(.*?)^```/gmsu);
    expect(parseSiteFix(file)).toMatchObject({ ok: true });
  });
});

describe('PRIVACY.md', () => {
  const named = matches(privacy, /^\| ([^|]+?) *\|/gmu).flatMap((cell) => cell.split(', '));

  it('says what every permission is for', () => {
    const hosts = manifest.host_permissions.map((pattern) =>
      new URL(pattern.replace('/*', '')).host.replace('www.', ''),
    );
    const wanted = [...hosts, ...manifest.permissions];
    expect(wanted.filter((one) => !named.some((name) => name.replace(/ \(.*/u, '') === one))).toEqual([]);
  });

  it('names none that is not asked for', () => {
    const apis = named.filter((name) => /^[a-z]+(?:[A-Z][a-z]+)*$/u.test(name) && name !== 'permission');
    expect(apis.length).toBeGreaterThan(5);
    expect(apis.filter((name) => !manifest.permissions.includes(name))).toEqual([]);
  });
});

describe('docs/decisions.md', () => {
  it('has the import arrows as the linter enforces them', () => {
    const rules = matches(readFileSync('biome.json', 'utf8'), /"(\w+\/ may import from: [^(]*?) \(/gu);
    const rows = matches(documents.get('docs/decisions.md') ?? '', /^\| (.+?) *\|$/gmu).map((row) =>
      row.split(/ *\| */u),
    );
    const written = rows.flatMap(([folders = '', aims = '']) =>
      folders.split(', ').map((folder) => `${folder}/ may import from: ${aims}`),
    );
    expect(rules.length).toBeGreaterThan(9);
    expect(rules.filter((rule) => !written.includes(rule))).toEqual([]);
  });
});

describe('CONTRIBUTING.md', () => {
  it('has every folder of src on its map', () => {
    const map = documents.get('CONTRIBUTING.md') ?? '';
    expect(readdirSync('src').filter((folder) => !map.includes(`\nsrc/${folder}/ `))).toEqual([]);
  });
});
