import { describe, expect, test } from 'vitest';
import { headingOf, newHeadings } from '../../../scripts/start/headings.ts';

describe('the headings of sections', () => {
  test('are the extension’s own for the kinds it knows, and a name for every other', () => {
    expect(['highlight', 'post-of-the-week', 'shout-out'].map(headingOf)).toEqual([
      'Highlighted posts',
      'Posts of the week',
      'Shout-outs',
    ]);
    expect(['  my\n kind ', '', ' ', 'constructor', '__proto__', '\uD800'].map(headingOf)).toEqual([
      'my kind',
      'More posts',
      'More posts',
      'constructor',
      '__proto__',
      '\uFFFD',
    ]);
  });

  test('that a new session lacks are told', () => {
    expect(newHeadings(['Shout-outs', 'my kind', 'Highlighted posts'])).toEqual(['my kind']);
  });
});
