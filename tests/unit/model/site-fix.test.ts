import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSiteFix, SiteFix } from '../../../src/model/site-fix.ts';

const FIX = {
  kind: 'chat-highlights-site-fix',
  version: 1,
  site: 'x',
  note: 'The text of posts has another mark',
  made: '2026-03-14',
  selectors: { text: '.words' },
};

describe('a site-fix file', () => {
  it('is read as it is, also with a mark of byte order before it', () => {
    expect(parseSiteFix(JSON.stringify(FIX))).toEqual({ ok: true, value: FIX });
    expect(parseSiteFix(`\uFEFF${JSON.stringify(FIX)}`)).toEqual({ ok: true, value: FIX });
  });

  it.each([
    ['kind', { ...FIX, kind: 'something else' }],
    ['version', { ...FIX, version: 2 }],
    ['site', { ...FIX, site: '../x' }],
    ['note', { ...FIX, note: '' }],
    ['made', { ...FIX, made: 'yesterday' }],
    ['selectors', { ...FIX, selectors: {} }],
    ['selectors.text', { ...FIX, selectors: { text: '' } }],
    ['selectors.text', { ...FIX, selectors: { text: 'a'.repeat(2001) } }],
  ])('names %s where that is wrong', (field, file) => {
    expect(parseSiteFix(JSON.stringify(file))).toEqual({ ok: false, error: { code: 'invalid', detail: field } });
  });

  it.each([
    ['another field', JSON.stringify({ ...FIX, script: 'alert(1)' })],
    ['a name that is none', JSON.stringify({ ...FIX, selectors: { 'a b': '.words' } })],
    ['a name that objects have', JSON.stringify(FIX).replace('"text"', '"__proto__"')],
    ['a list', '[]'],
    ['no JSON', 'selectors: .words'],
    ['too much', JSON.stringify({ ...FIX, note: 'a'.repeat(300_000) })],
  ])('is refused with %s', (_, file) => {
    expect(parseSiteFix(file).ok).toBe(false);
  });

  it('is either valid or refused, whatever it holds, and never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((value) => `{"kind":${value}}`),
        ),
        (file) => {
          const read = parseSiteFix(file);
          return !read.ok || SiteFix.safeParse(read.value).success;
        },
      ),
    );
  });
});
