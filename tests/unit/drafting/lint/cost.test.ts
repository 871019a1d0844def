import { describe, expect, it } from 'vitest';
import { lint } from '../../../../src/drafting/lint/lint.ts';
import type { LintMaterial } from '../../../../src/drafting/lint/material.ts';
import { material } from './support/made-up-material.ts';
import { manyPicks } from './support/many-picks.ts';

/** Milliseconds of the best of some runs. */
function cost(session: LintMaterial, runs: number): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    lint(session);
    return performance.now() - start;
  });
  return Math.min(...times);
}

describe('the cost of linting', () => {
  it('grows with the picks, not with their square', { timeout: 120_000, retry: 4 }, () => {
    const few = manyPicks(1000);
    const many = manyPicks(8000);
    lint(many);
    // Eight times the picks; sixty-four times the cost would be their square.
    expect(cost(many, 5) / cost(few, 10)).toBeLessThan(24);
  });

  it.each([
    ...[
      'a',
      'a,',
      'aa,bb',
      'aa.',
      'Aa.Aa',
      '@a',
      '@a ',
      '@a@',
      '#quietcorner',
      '#quietcorner ',
      '“',
      '”',
      '"',
      ' ',
      '\n',
      ' \n',
    ],
    ...[
      ':a',
      ':',
      '.a',
      'a.a/',
      'https://',
      'https://a.b ',
      'aaa(bbb c',
      'aaa(',
      '’s',
      'aaa’sBcc',
      '📚',
      '1️⃣',
      '\u0301',
      '…',
      '[',
      '[a',
      '-',
      '— ',
    ],
    ...['andthe', 'andthe ', 'and the ', '&amp;', 'ا،', '本、', '.', '. ', '?a=b&', '@a:b '],
  ])('does not explode in a text of %j alone', { retry: 4 }, (piece) => {
    const sized = (length: number) => {
      const text = piece.repeat(length / piece.length);
      const own = `“${text}” the and ${text} @mara`;
      const picks = [{ text }, { text: 'the and', edited: `${text} end` }, { text, post: { lang: 'fi' } }];
      return material({ picks, texts: { 'pull-quote': own, summary: own }, seen: [{ text: `x${text}` }] });
    };
    const small = Math.max(cost(sized(4_000), 2), 5);
    // Eight times the length; sixty-four times the cost would be its square.
    expect(cost(sized(32_000), 1) / small).toBeLessThan(32);
  });
});
