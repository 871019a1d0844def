import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fromJSONSchema } from 'zod';
import { sessionFileSchema } from '../../../scripts/schema.ts';
import { parseSessionFile } from '../../../src/model/session-file.ts';

const REAL = '../shared/session-102.json';
if (!existsSync(REAL)) console.warn(`SKIPPED: the schema on a real session, because ${REAL} is not there.`);

/** As it is printed and read by other programs. */
const printed: unknown = JSON.parse(JSON.stringify(sessionFileSchema()));
const schema = fromJSONSchema(printed as Parameters<typeof fromJSONSchema>[0]);

const samples = readdirSync('tests/fixtures/drafts').flatMap((name) =>
  ['input.json', 'session.json'].map((file) => `tests/fixtures/drafts/${name}/${file}`),
);

describe('the JSON Schema of the session file', () => {
  it('says which edition of JSON Schema it is written in', () => {
    expect(printed).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' });
  });

  it.each([...samples, ...(existsSync(REAL) ? [REAL] : [])])('accepts %s', (path) => {
    const file = readFileSync(path, 'utf8');
    expect(schema.safeParse(JSON.parse(file))).toMatchObject({ success: true });
    expect(() => parseSessionFile(file)).not.toThrow();
  });

  it.each([
    ['no hashtag', { picks: [] }],
    ['no picks', { hashtag: 'quietcorner' }],
    ['a pick without a handle', { hashtag: 'quietcorner', picks: [{ kind: 'highlight', text: 'Words' }] }],
    ['a start that is no moment', { hashtag: 'quietcorner', picks: [], start: 'yesterday' }],
    [
      'a section of a role that does not exist',
      { hashtag: 'q', picks: [], sections: [{ kind: 'a', role: 'b', heading: 'c' }] },
    ],
  ])('refuses a file with %s, as the extension does', (_, file) => {
    expect(schema.safeParse(file).success).toBe(false);
    expect(() => parseSessionFile(JSON.stringify(file))).toThrow();
  });

  it('lets fields pass that a newer version may add', () => {
    const file = {
      hashtag: 'quietcorner',
      picks: [{ kind: 'k', handle: 'h', text: '', mood: 'fine' }],
      weather: 'fair',
    };
    expect(schema.safeParse(file).success).toBe(true);
    expect(parseSessionFile(JSON.stringify(file))).toEqual(file);
  });
});
