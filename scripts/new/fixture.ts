import { existsSync, readFileSync } from 'node:fs';
import { sites } from '../../src/sites/registry.ts';
import { openReader } from '../read/reader.ts';
import { Mistake } from './mistake.ts';
import { writeNew } from './write-new.ts';

const FIRST_LINE = /^<!-- (https?:\/\/\S+) -->\n/;

/**
 * A report (or any page with its address in the first line) as a fixture. What is read from it now is written down with
 * a line that makes its test fail, until somebody has put right what is wrong.
 * @param name `site/name`
 */
export async function newFixture(name: string, file: string): Promise<void> {
  const [siteId = '', page = ''] = name.split('/');
  if (!sites.some(({ id }) => id === siteId) || !/^[a-z0-9-]+$/.test(page)) {
    throw new Mistake(`“${name}” should be SITE/NAME; the sites are ${sites.map(({ id }) => id).join(', ')}.`);
  }
  if (!existsSync(file)) throw new Mistake(`${file} is not there.`);
  const html = readFileSync(file, 'utf8');
  const url = FIRST_LINE.exec(html)?.[1];
  if (url === undefined)
    throw new Mistake(`${file}: the first line has to be <!-- https://the.address/of/the/page -->`);
  const reader = await openReader();
  try {
    const reading = await reader.read({ html, url }, [siteId]);
    const { counts } = reading;
    writeNew(`tests/fixtures/sites/${siteId}/${page}.html`, html);
    const todo = 'Put right what was read wrongly, then delete this line: till then the test fails.';
    const expected = { todo, ...reading, url };
    writeNew(`tests/fixtures/sites/${siteId}/${page}.json`, `${JSON.stringify(expected, null, 2)}\n`);
    console.log(`${counts.seen} seen, ${counts.read} read, ${counts.doubtful} doubtful.`);
  } finally {
    await reader.close();
  }
}
