import { describe, expect, it } from 'vitest';
import { found } from './support/found.ts';
import type { Said } from './support/made-up-material.ts';

/** The handles of each person that is found under several. */
function persons(...people: (readonly [handle: string, name?: string, site?: string, url?: string])[]): string[][] {
  const picks = people.map(
    ([handle, name = '', site = 'x', url], index): Said => ({
      handle,
      name,
      post: { site, ...(url === undefined ? {} : { url: `${url}${index}` }) },
    }),
  );
  return found('two-handles', { picks }).map(({ picks }) => picks.map((id) => people[Number(id.slice(5))]?.[0] ?? ''));
}

describe('one person under two handles', () => {
  it.each([
    ['letter case', 'MaraQuill', 'maraquill'],
    ['an underscore', 'MaraQuill', 'Mara_Quill'],
    ['a dot and a hyphen', 'mara.quill', 'mara-quill'],
  ])('is found by %s', (_, one, other) => {
    expect(persons([one], [other], ['someone_else'])).toEqual([[one, other]]);
  });

  it('is found by the server’s name, where it is the same server', () => {
    const here = 'https://reading.example/@mara/';
    expect(persons(['mara', '', 'mastodon', here], ['mara@reading.example', '', 'mastodon'])).toEqual([
      ['mara', 'mara@reading.example'],
    ]);
    expect(persons(['mara', '', 'mastodon', here], ['mara@other.example', '', 'mastodon'])).toEqual([]);
    expect(persons(['mara@a.example', '', 'mastodon'], ['mara@b.example', '', 'mastodon'])).toEqual([]);
    expect(persons(['mara.bsky.social', '', 'bluesky'], ['Mara.bsky.social', '', 'bluesky']).length).toBe(1);
  });

  it('is found by a full name', () => {
    expect(persons(['quill_reads', 'Mara Quill'], ['mq_demo', 'Mara Quill 📚 (she/her)'])).toEqual([
      ['quill_reads', 'mq_demo'],
    ]);
    expect(persons(['quill_reads', 'مريم القلم'], ['mq_demo', 'مريم القلم'])).toHaveLength(1);
  });

  it('is one person by way of a third handle, too', () => {
    expect(persons(['MaraQuill', 'Mara Quill'], ['Mara_Quill'], ['mq_demo', 'Mara Quill'])).toHaveLength(1);
  });

  it('is not found in people who differ', () => {
    expect(persons(['MaraQuill', 'Mara Quill'], ['Mara_Quill', 'Maria Quilliam'])).toEqual([]);
    expect(persons(['a_b'], ['ab'])).toEqual([]);
    expect(persons(['quill_reads', 'Mara'], ['mq_demo', 'Mara'])).toEqual([]);
    expect(persons(['maraquill'], ['MaraQuill', '', 'bluesky'])).toEqual([]);
    expect(persons(['teacher1'], ['teacher2'])).toEqual([]);
    expect(persons([''], [''])).toEqual([]);
  });

  it('is credited by either, the commoner one first', () => {
    const picks: Said[] = [
      { handle: 'Mara_Quill' },
      { handle: 'MaraQuill', name: 'Mara Quill' },
      { handle: 'MaraQuill' },
    ];
    const [note] = found('two-handles', { picks });
    expect(note?.words.substitutions).toEqual(['@MaraQuill', '@Mara_Quill']);
    expect(note?.mends.map(({ changes }) => changes)).toEqual([
      [{ kind: 'credit', site: 'x', handle: 'Mara_Quill', as: { name: 'Mara Quill', handle: 'MaraQuill' } }],
      [{ kind: 'credit', site: 'x', handle: 'MaraQuill', as: { name: 'Mara Quill', handle: 'Mara_Quill' } }],
    ]);
  });
});

describe('one handle under two names', () => {
  it('is found, and credited by either', () => {
    const picks = ['Mara Quill', 'Mara  Quill', 'Mara Quill 🎃', ''].map((name) => ({ handle: 'mara', name }));
    const notes = found('two-names', { picks });
    expect(notes).toMatchObject([{ words: { substitutions: ['@mara', 'Mara Quill', 'Mara Quill 🎃'] } }]);
    expect(notes[0]?.mends.map(({ changes }) => changes)).toEqual(
      ['Mara Quill', 'Mara Quill 🎃'].map((name) => [
        { kind: 'credit', site: 'x', handle: 'mara', as: { name, handle: 'mara' } },
      ]),
    );
  });

  it('is none with one name', () => {
    expect(
      found('two-names', {
        picks: [
          { handle: 'mara', name: 'mara' },
          { handle: 'mara', name: 'Mara' },
        ],
      }),
    ).toEqual([]);
  });
});

describe('a handle in the host’s words', () => {
  const picks: Said[] = [{ handle: 'Mara_Quill' }];

  it('is found where it is spelt otherwise than in the credits', () => {
    const texts = { 'pull-quote': '“Shelves” @MaraQuill.', summary: 'By @mara_quill, @MARA_QUILL and @mara_quill.' };
    const notes = found('handle-in-words', { picks, texts });
    expect(notes.map(({ words }) => words.substitutions[0])).toEqual(['@MaraQuill', '@mara_quill', '@MARA_QUILL']);
    expect(notes[0]?.where).toEqual({ sectionId: 'pull-quote', start: 10, end: 20 });
    expect(notes[1]?.mends[0]?.changes).toEqual([
      { kind: 'edit-text', sectionId: 'summary', text: 'By @Mara_Quill, @MARA_QUILL and @Mara_Quill.' },
    ]);
  });

  it('is right as it is credited, and not known otherwise', () => {
    const texts = { summary: '@Mara_Quill, @mara, mail@MaraQuill.example and https://x.com/@MaraQuill' };
    expect(found('handle-in-words', { picks, texts })).toEqual([]);
    expect(
      found('handle-in-words', { picks: [...picks, { handle: 'MaraQuill' }], texts: { summary: '@maraquill' } }),
    ).toEqual([]);
  });
});

describe('a handle at the head of an edited post', () => {
  const head = (edited: string, text = 'We have a corner') =>
    found('handle-head', { picks: [{ handle: 'mara_quill', text, edited }] }).map(({ mends }) => mends[0]?.changes[0]);

  it.each([
    ['@mara_quill We have a corner', '@mara_quill: We have a corner'],
    ['@Mara_QuillWe have a corner', '@Mara_Quill: We have a corner'],
    ['@mara_quill:We have a corner', '@mara_quill: We have a corner'],
    ['@someone_else:We have a corner', '@someone_else: We have a corner'],
  ])('gets what is missing in %j', (edited, text) => {
    expect(head(edited)).toEqual([{ kind: 'edit-pick', pickId: 'pick-0', text }]);
  });

  it.each([
    '@mara_quill: We have',
    '@mara_quill – We have',
    '@someone_else We have',
    '@mara_quills We have',
    'We have',
  ])('is right in %j', (edited) => {
    expect(head(edited)).toEqual([]);
  });

  it('is as the author wrote it', () => {
    expect(head('@mara_quill We have it', '@mara_quill We have a corner')).toEqual([]);
  });
});
