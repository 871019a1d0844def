import { describe, expect, test } from 'vitest';
import { compareDraft, compareSessionFile } from '../../../scripts/start/compare.ts';
import type { Expected } from '../../../scripts/start/expected.ts';
import type { SessionFile } from '../../../src/model/session-file.ts';

const url = 'https://x.com/a/status/1';
const amy = { url, handle: 'amy', text: 'One' };
const ben = { url, handle: 'ben', text: 'Two\nlines' };

function expected(more: Partial<Expected> = {}): Expected {
  return {
    when: { timeZone: 'Europe/London', date: '2026-06-04', start: '20:00', end: '21:00' },
    hashtags: '#Chat',
    number: 7,
    topic: 'Topic',
    title: '',
    pullQuote: 'Quote',
    summary: ['First.', 'Second.'],
    host: 'imogen',
    bio: 'Bio',
    archiveHeading: '',
    picks: new Map([['Highlighted posts', [amy, ben, amy]]]),
    renamed: [],
    ...more,
  };
}

function file(more: Partial<SessionFile> = {}): SessionFile {
  return {
    hashtag: 'Chat',
    start: '2026-06-04T19:00:00.000Z',
    end: '2026-06-04T20:00:00.000Z',
    timeZone: 'Europe/London',
    number: 7,
    topic: 'Topic',
    pullQuote: 'Quote',
    summary: ['First.', 'Second.'],
    host: { handle: 'imogen', bio: 'Bio' },
    sections: [{ kind: 'highlight', role: 'picks', heading: 'Highlighted posts' }],
    picks: [amy, ben, amy].map((pick) => ({ ...pick, kind: 'highlight' })),
    ...more,
  };
}

function picked(...picks: { handle: string; text: string; kind?: string }[]): SessionFile {
  return file({ picks: picks.map((pick) => ({ kind: 'highlight', ...pick })) });
}

describe('a session file', () => {
  test('that holds what went in has no faults', () => {
    expect(compareSessionFile(expected(), file())).toEqual([]);
  });

  test.for([
    ['a lost post', picked(amy, ben), ['session.json, Highlighted posts: lost: @amy: "One"']],
    ['a post too much', picked(amy, ben, amy, ben), ['session.json, Highlighted posts: too much: @ben: "Two\\nlines"']],
    [
      'a changed text',
      picked(amy, { ...ben, text: 'Two lines' }, amy),
      ['session.json, Highlighted posts: @ben: "Two lines" instead of "Two\\nlines"'],
    ],
    [
      'a wrong credit',
      picked(amy, { ...ben, handle: 'Ben' }, amy),
      ['session.json, Highlighted posts: credited to @Ben: @ben: "Two\\nlines"'],
    ],
    ['another order', picked(amy, amy, ben), ['session.json, Highlighted posts: in another order from post 2 on']],
  ] as const)('with %s has that fault', ([, given, faults]) => {
    expect(compareSessionFile(expected(), given)).toEqual(faults);
  });

  test('with a post in another section has two faults', () => {
    const faults = compareSessionFile(expected(), picked(amy, ben, { ...amy, kind: 'section-8' }));
    expect(faults).toEqual([
      'session.json, Highlighted posts: lost: @amy: "One"',
      'session.json, section-8: too much: @amy: "One"',
    ]);
  });

  test.for([
    [{ number: 8 }, 'number'],
    [{ topic: '' }, 'topic'],
    [{ end: '2026-06-04T20:30:00.000Z' }, 'end'],
    [{ start: '2026-06-05T19:00:00.000Z' }, 'date'],
    [{ pullQuote: 'Quoth' }, 'pull quote'],
    [{ summary: ['First.'] }, 'summary'],
    [{ host: { handle: 'imogen', bio: '' } }, 'about the host'],
    [{ host: { handle: 'image', bio: 'Bio' } }, 'session.json, host'],
  ] as const)('with other words has that fault: %s', ([more, where]) => {
    const faults = compareSessionFile(expected(), file(more as Partial<SessionFile>));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(where);
  });

  test('is shown from where it parts', () => {
    const long = { ...amy, text: `${'x'.repeat(500)}one` };
    const [fault] = compareSessionFile(
      expected({ picks: new Map([['Highlighted posts', [long]]]) }),
      picked({ ...long, text: `${'x'.repeat(500)}two` }),
    );
    expect(fault).toContain('…"xxxxxxxxxxxxxxxxxxxxtwo" instead of …"xxxxxxxxxxxxxxxxxxxxone"');
  });
});

describe('an HTML draft', () => {
  const words = 'Quote First. Second. Bio';

  test('that holds what went in has no faults', () => {
    const sections = [{ heading: 'Highlighted posts', posts: [amy, ben, amy] }];
    expect(compareDraft(expected(), { sections, words })).toEqual([]);
  });

  test('without a section or a paragraph has those faults', () => {
    const faults = compareDraft(expected(), { sections: [], words: 'Quote First. Bio' });
    expect(faults).toHaveLength(4);
    expect(faults.at(-1)).toBe('draft.html lacks "Second."');
  });
});
