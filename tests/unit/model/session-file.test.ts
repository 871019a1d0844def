import { describe, expect, it } from 'vitest';
import { parseSessionFile } from '../../../src/model/session-file.ts';

describe('reading a session file', () => {
  it.each([
    ['', /^This is not a JSON file: \S/],
    ['<html>', /^This is not a JSON file: \S/],
    ['{"hashtag": "a", "picks": [', /^This is not a JSON file: \S/],
    ['null', 'This is not a session file: it should be object.'],
    ['[]', 'This is not a session file: it should be object.'],
    ['{"picks": []}', 'This is not a session file: “hashtag” should be string.'],
    ['{"hashtag": "", "picks": []}', 'This is not a session file: “hashtag” is not as it should be.'],
    ['{"hashtag": "a"}', 'This is not a session file: “picks” should be array.'],
    [
      '{"hashtag": "a", "picks": [{"kind": "k", "handle": 5, "text": ""}]}',
      'This is not a session file: “picks.0.handle” should be string.',
    ],
    ['{"hashtag": "a", "picks": [], "start": "soon"}', 'This is not a session file: “start” is not as it should be.'],
  ])('says in one sentence what is wrong with %j', (text, message) => {
    expect(() => parseSessionFile(text)).toThrow(message);
  });

  it('needs no more than a person would write by hand', () => {
    const file = { hashtag: 'quietcorner', picks: [{ kind: 'highlight', handle: 'mara_quill_demo', text: '' }] };
    expect(parseSessionFile(JSON.stringify(file))).toEqual(file);
  });

  it('does not mind the mark that some editors put before the first character', () => {
    expect(parseSessionFile('\uFEFF{"hashtag": "a", "picks": []}')).toEqual({ hashtag: 'a', picks: [] });
  });
});
