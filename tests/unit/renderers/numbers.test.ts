import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../src/model/draft.ts';
import { classic } from '../../../src/renderers/classic.ts';
import { html } from '../../../src/renderers/html.ts';
import { markdown } from '../../../src/renderers/markdown.ts';
import { text } from '../../../src/renderers/text.ts';
import { wordpress } from '../../../src/renderers/wordpress.ts';
import { english } from './english.ts';
import { byTag, parsed, textOf } from './read-back.ts';
import { sampleDraft } from './samples.ts';

function withNumbers(posts: readonly number[]): Draft {
  const activity = posts.map((some, index) => ({ start: `2026-03-12T19:${index}0:00.000Z`, posts: some }));
  const numbers = { posts: 1234, people: 5, picks: 6, activity };
  const part = { id: 'n', kind: 'statistics', heading: 'In numbers', plain: '', paragraphs: [], blocks: [] };
  return { ...sampleDraft('bare'), timeZone: 'UTC', sections: [{ ...part, role: 'statistics', numbers }] };
}

const draft = withNumbers([0, 3, 40, 80]);

describe('the numbers of a session', () => {
  it('are a table whose bars are as long as their counts', () => {
    const rows = byTag(parsed(html.render(draft, english)), 'td').map(textOf);
    expect(rows).toEqual(['0', '3 █', '40 ████████', '80 ████████████████']);
  });

  it.each([html, wordpress, classic])('have bars that nobody has to hear, in $id', (renderer) => {
    const out = renderer.render(draft, english);
    const bars = byTag(parsed(out), 'span').map((span) => [textOf(span), span.attrs.map(({ name }) => name).at(-1)]);
    expect(bars.map(([bar]) => bar)).toEqual(['█', '████████', '████████████████']);
    expect(bars.every(([, name]) => name === 'aria-hidden')).toBe(true);
  });

  it('are rows of a table in Markdown, and lines in plain text', () => {
    expect(markdown.render(draft, english)).toContain('| 19:30 | 80 ████████████████ |');
    expect(text.render(draft, english)).toContain('\n19:00: 0\n19:10: 3 █\n19:20: 40 ████████\n');
  });

  it('have no bar where nobody posted anything', () => {
    expect(html.render(withNumbers([0, 0]), english)).not.toContain('█');
    expect(html.render(withNumbers([]), english)).not.toContain('<table>');
  });
});
