import fc from 'fast-check';
import { describe, it } from 'vitest';
import { expectSound } from './support/found.ts';
import { material, type Said, section } from './support/made-up-material.ts';

const PIECES = [
  ...['the', 'and', 'house', 'teams', 'houseteams', 'andthe', 'students', 'can', 'studentscan', 'I', 'We', 'SLT', 'is'],
  ...[
    '#QuietCorner',
    '#quietcorner',
    '#books',
    '@Mara_Quill',
    '@MaraQuill',
    '@ada@a.example',
    'https://example.org/a,b',
  ],
  ...[
    'https://www.example.org/a,b?utm_source=x',
    'example.com/a.B',
    ' ',
    ' ',
    ' ',
    '  ',
    '\u00A0',
    '\n',
    '\n\n',
    '.',
    ',',
    '!',
    '?',
  ],
  ...[
    '”',
    '“',
    '"',
    '«',
    ':',
    '’s',
    '(',
    ')',
    '…',
    '#',
    '@',
    '📚',
    '👩‍👩‍👧',
    '🇬🇧',
    'e\u0301',
    '\u0301',
    '\uD800',
    'كتب',
    '،',
    'ספר',
    '本',
    'Мы',
  ],
] as const;

const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((parts) => parts.join(''));
const sentence = fc.array(fc.constantFrom(...PIECES.slice(0, 13)), { maxLength: 10 }).map((words) => words.join(' '));
const handle = fc.constantFrom('Mara_Quill', 'MaraQuill', 'maraquill', 'ada', 'Ada@a.example', 'ben', '');
const name = fc.constantFrom('', 'Mara Quill', 'Mara Quill 📚', 'Ada');
const alt = fc.constantFrom('', 'A shelf');
const media = fc.array(
  alt.map((words) => ({ kind: 'image' as const, url: 'https://example.org/a.png', alt: words })),
  { maxLength: 2 },
);

const said: fc.Arbitrary<Said> = fc.record({
  text: fc.oneof(text, sentence),
  edited: fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: text }),
  handle,
  name,
  section: fc.constantFrom('highlight', 'q1', 'q2', 'gone'),
  post: fc.record({
    media,
    site: fc.constantFrom('x', 'mastodon', 'bluesky'),
    truncated: fc.boolean(),
    lang: fc.constantFrom('en', null, 'de'),
  }),
});

const sections = [
  section('pull-quote', 'pull-quote'),
  section('prose', 'summary'),
  ...['highlight', 'q1', 'q2'].map((kind) => section('picks', kind)),
];

describe('whatever a session holds', () => {
  it('ranges lie in their texts, ids are each there once, and a mend takes its note away and brings none of its rule', () => {
    fc.assert(
      fc.property(
        fc.array(said, { maxLength: 12 }),
        fc.array(said, { maxLength: 6 }),
        fc.record({ 'pull-quote': text, summary: text }),
        fc.constantFrom(null, true, false),
        (picks, seen, texts, keepsTags) => {
          expectSound(material({ picks, seen, texts, sections, keepsTags, session: { hostHandle: 'ada' } }), null);
        },
      ),
      { numRuns: 250 },
    );
  }, 60_000);
});
