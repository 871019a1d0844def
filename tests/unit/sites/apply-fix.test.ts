// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { SiteFix } from '../../../src/model/site-fix.ts';
import { fixable } from '../../../src/sites/apply-fix.ts';
import { sites } from '../../../src/sites/registry.ts';
import { threads } from '../../../src/sites/threads.ts';

const NAMES = SiteFix.shape.selectors;

describe('a fix of an adapter', () => {
  it('replaces what it names, and gives back the rest', () => {
    const own = { ...threads.selectors };
    const fix = fixable(threads);
    expect(fix({ text: '.words' })).toBe(true);
    expect(threads.selectors).toEqual({ ...own, text: '.words' });
    expect(fix({ text: '.words' })).toBe(false);
    expect(fix({ tag: '.tag' })).toBe(true);
    expect(threads.selectors).toEqual({ ...own, tag: '.tag' });
    expect(fix({})).toBe(true);
    expect(threads.selectors).toEqual(own);
  });

  it('leaves out what nobody knows, and what no browser can look for', () => {
    const own = { ...threads.selectors };
    const fix = fixable(threads);
    expect(fix({ nothing: '.words', constructor: '.words', text: '..' })).toBe(false);
    expect(threads.selectors).toEqual(own);
  });

  it.each(sites)('$id: each of its selectors has a name that a site-fix file can give', ({ selectors }) => {
    expect(NAMES.safeParse(selectors)).toMatchObject({ success: true });
  });
});
