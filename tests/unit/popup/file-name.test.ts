import { describe, expect, it } from 'vitest';
import { fileNameOf } from '../../../popup/preview/file-name.ts';

describe('the name of a download', () => {
  it.each([
    [102, ['QuietCorner'], 'draft.html', 'session-102.html'],
    [102, ['QuietCorner'], 'draft.wordpress.html', 'session-102.wordpress.html'],
    [102, ['QuietCorner'], 'summary.html', 'session-102-summary.html'],
    [102, ['QuietCorner'], 'archive.csv', 'session-102-archive.csv'],
    [null, [], 'archive.csv', 'session-archive.csv'],
    [null, ['QuietCorner'], 'session.json', 'session-QuietCorner.json'],
    [null, ['静か'], 'session.json', 'session-静か.json'],
    [null, ['📚/..\\'], 'draft.html', 'session.html'],
    [null, [], 'draft.html', 'session.html'],
  ])('of session %s with %j as %s is %s', (number, hashtags, format, name) => {
    expect(fileNameOf({ number, hashtags }, format)).toBe(name);
  });
});
