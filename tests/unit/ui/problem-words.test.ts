// @vitest-environment happy-dom
import '../popup/support/extension.ts';
import { describe, expect, it } from 'vitest';
import { BLOG_PROBLEMS } from '../../../src/model/blog-problem.ts';
import { problemWords } from '../../../src/ui/problem-words.ts';

describe('the words for a problem with a blog', () => {
  it.each(BLOG_PROBLEMS)('are its own: %s', (code) => {
    const unknown = problemWords({ code: 'something new', detail: '400' });
    const words = problemWords({ code, detail: '400' });
    expect(words).not.toBe(unknown);
    expect(words.length).toBeGreaterThan(40);
  });

  it('quote the blog where only it knows what is wrong', () => {
    expect(problemWords({ code: 'refused', detail: '400 rest_invalid_param: slug' })).toContain('rest_invalid_param');
    expect(problemWords({ code: 'something new', detail: 'odd' })).toContain('odd');
  });
});
