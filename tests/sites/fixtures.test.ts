import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openReader, type Reader } from '../../scripts/read/reader.ts';
import { fixtures, orphans } from './support/fixtures.ts';

let reader: Reader;
beforeAll(async () => {
  reader = await openReader();
});
afterAll(() => reader?.close());

/** What `npm run read -- PAGE --url URL --json` prints; a missing expectation is a failure, never written here. */
describe('made-up pages are read as expected', () => {
  test.each(fixtures())('$name', async ({ siteId, html, url, expected }) => {
    const reading = await reader.read({ html, url }, [siteId]);
    expect({ ...reading, url }).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
  });

  test('every expectation has its page', () => expect(orphans()).toEqual([]));
});
