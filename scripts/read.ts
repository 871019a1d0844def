import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { parseSiteFix, type SiteFix } from '../src/model/site-fix.ts';
import { type DocumentReading, openReader } from './read/reader.ts';
import { asTable } from './read/table.ts';
import { covers, knownSites, sitesFor } from './read/which-site.ts';

const USAGE = `Usage: npm run read -- PAGE.html --url URL [--fix FIX.json] [--json]

Shows what is read from a saved page. URL is the address that the page was saved from; FIX.json a site-fix file to try.`;

/** Something that the caller can put right; its message says how. */
class Mistake extends Error {}

function parse(): { file: string; url: URL; fix: string | undefined; json: boolean } {
  const options = {
    url: { type: 'string' },
    fix: { type: 'string' },
    json: { type: 'boolean', default: false },
  } as const;
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const [file, ...rest] = positionals;
    if (file === undefined || rest.length > 0) throw new Mistake(`Name one saved page.\n\n${USAGE}`);
    if (values.url === undefined) throw new Mistake(`Say where the page was saved from: --url https://…\n\n${USAGE}`);
    if (!URL.canParse(values.url)) throw new Mistake(`“${values.url}” is no address; it has to begin with https://`);
    return { file, url: new URL(values.url), fix: values.fix, json: values.json };
  } catch (error) {
    if (error instanceof Mistake) throw error;
    throw new Mistake(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
  }
}

async function load(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'there is no such file' : (error as Error).message;
    throw new Mistake(`${file} cannot be read: ${why}.`);
  }
}

async function loadFix(file: string): Promise<SiteFix> {
  const read = parseSiteFix(await load(file));
  if (read.ok) return read.value;
  const where = read.error.detail === '' ? '' : `: look at “${read.error.detail}” in it`;
  throw new Mistake(`${file} is no site-fix file${where}. Its form: npm run schema -- site-fix`);
}

async function main(): Promise<void> {
  const { file, url, fix, json } = parse();
  const candidates = sitesFor(url);
  if (candidates.length === 0) throw new Mistake(`${url.href} is no page of a known site. Known: ${knownSites()}.`);
  const html = await load(file);
  const fixed = fix === undefined ? null : await loadFix(fix);
  const ids = candidates.map(({ id }) => id);
  if (fixed !== null && !ids.includes(fixed.site))
    throw new Mistake(`${fix} is for ${fixed.site}, not for ${url.href}.`);
  const reader = await openReader();
  let reading: DocumentReading;
  try {
    reading = await reader.read({ html, url: url.href }, fixed === null ? ids : [fixed.site], fixed?.selectors);
  } finally {
    await reader.close();
  }
  const site = candidates.find(({ id }) => id === reading.site);
  if (site === undefined) throw new Error(`read by ${reading.site}`);
  if (reading.counts.seen === 0) {
    const isNamed = [...site.matches, ...site.alsoReads].some(
      (pattern) => !pattern.includes('://*/') && covers(pattern, url),
    );
    if (!isNamed) throw new Mistake(`${url.href} is no page of a known site. Known: ${knownSites()}.`);
    throw new Mistake(`${file}: no post was found in this page of ${site.name}.`);
  }
  console.log(json ? JSON.stringify({ ...reading, url: url.href }, null, 2) : asTable(site.name, reading));
}

try {
  await main();
} catch (error) {
  if (!(error instanceof Mistake)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
