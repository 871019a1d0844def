import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FIXTURES = 'tests/fixtures/sites';

export interface Fixture {
  readonly siteId: string;
  /** Path below the fixtures' folder, without ending. */
  readonly name: string;
  readonly html: string;
  /** From the comment in the first line. */
  readonly url: string;
  /** Path of what is to be read from it. */
  readonly expected: string;
}

function load(siteId: string, file: string): Fixture {
  const path = join(FIXTURES, siteId, file);
  const html = readFileSync(path, 'utf8');
  const url = /^<!-- (https?:\/\/\S+) -->\n/.exec(html)?.[1];
  if (url === undefined) throw new Error(`${path}: the first line has to be <!-- URL -->`);
  return {
    siteId,
    name: `${siteId}/${file.replace('.html', '')}`,
    html,
    url,
    expected: path.replace('.html', '.json'),
  };
}

/** Every made-up page below the fixtures' folder; the folder's name is the site's id. */
export function fixtures(): Fixture[] {
  return readdirSync(FIXTURES).flatMap((siteId) =>
    readdirSync(join(FIXTURES, siteId))
      .filter((file) => file.endsWith('.html'))
      .map((file) => load(siteId, file)),
  );
}

/** Expectations whose page is gone. */
export function orphans(): string[] {
  return readdirSync(FIXTURES).flatMap((siteId) =>
    readdirSync(join(FIXTURES, siteId))
      .filter((file) => file.endsWith('.json') && !existsSync(join(FIXTURES, siteId, file.replace('.json', '.html'))))
      .map((file) => join(siteId, file)),
  );
}
