import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assemble } from '../../../src/drafting/assemble.ts';
import { plainText } from '../../../src/model/plain-text.ts';
import { parseSessionFile } from '../../../src/model/session-file.ts';
import { type Rows, rowsOf } from './rows-of-file.ts';

const rows = rowsOf(parseSessionFile(readFileSync('tests/fixtures/drafts/reading-corner/input.json', 'utf8')));

function draftOf(changes: Partial<Rows> = {}) {
  const { session, sections, picks, texts } = { ...rows, ...changes };
  return assemble(session, sections, picks, texts);
}

function textsSaying(plain: string): Rows['texts'] {
  return new Map([...rows.texts].map(([id, text]) => [id, { ...text, plain }]));
}

describe('a draft', () => {
  it('has the sections in their order, with their picks in theirs', () => {
    const draft = draftOf();
    expect(draft.sections.map(({ kind }) => kind)).toEqual(rows.sections.map(({ kind }) => kind));
    const handles = draft.sections.flatMap((section) =>
      section.role === 'picks' ? section.picks.map(({ post }) => post.author.handle) : [],
    );
    expect(handles).toEqual(rows.picks.map(({ post }) => post.author.handle));
  });

  it('shows the host’s wording and keeps the author’s', () => {
    const edited = draftOf().sections.flatMap((section) =>
      section.role === 'picks' ? section.picks.filter(({ note }) => note !== '') : [],
    );
    expect(edited.map(({ text, post }) => [plainText(text), plainText(post.text)])).toEqual([
      [
        'Best thing we did was let year 6 choose ALL the books themselves #quietcorner',
        'best thing we did was let year 6 choose ALL the books themslves #quietcorner',
      ],
    ]);
  });

  it('leaves out what is empty, but for the archive’s heading; the layout still names all', () => {
    const draft = draftOf({ picks: [], texts: textsSaying(' \n\n ') });
    expect(draft.sections.map(({ role }) => role)).toEqual(['archive']);
    expect(draft.layout.map(({ kind }) => kind)).toEqual(rows.sections.map(({ kind }) => kind));
  });

  it('has no archive without a heading and words', () => {
    const sections = rows.sections.map((section) => ({ ...section, heading: ' ' }));
    const roles = (changes: Partial<Rows>) => draftOf({ sections, ...changes }).sections.map(({ role }) => role);
    expect(roles({ texts: new Map() })).not.toContain('archive');
    expect(roles({ texts: textsSaying('https://archive.example/') })).toContain('archive');
  });

  it('puts picks whose section is gone behind those of the first picks section', () => {
    const sections = rows.sections.filter(({ kind }) => kind !== 'highlight');
    const [first] = draftOf({ sections }).sections.filter(({ role }) => role === 'picks');
    const kept = rows.picks.filter(({ section }) => section === 'section-3').map(({ id }) => id);
    const moved = rows.picks.filter(({ section }) => section === 'section-2').map(({ id }) => id);
    expect(moved.length).toBe(3);
    expect(first?.role === 'picks' ? first.picks.map(({ id }) => id) : []).toEqual([...kept, ...moved]);
  });

  it('makes a title where the host gave none', () => {
    const session = { ...rows.session, title: ' ' };
    expect(draftOf({ session }).title).toBe('Session 7 – Reading corners that get read in');
  });
});
