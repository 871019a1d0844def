import type { SessionFile } from '../../../src/model/session-file.ts';

const LONG = 100_000;

function pick(handle: string, text: string, kind = 'highlight') {
  return { kind, handle, text };
}

/** A session as nobody would write it: handles, texts, kinds and headings that break what takes them at their word. */
export function hostileChat(): SessionFile {
  const injected = '"><img src=x onerror=alert(1)><script>alert(2)</script>';
  return {
    hashtag: '#Ärger',
    hashtags: ['Ärger', 'قراءة'],
    number: 7,
    topic: `Topic ${injected}`,
    title: injected,
    pullQuote: `${injected} \u202E`,
    summary: [injected, '', 'Two\n\nin one', '[gallery] &amp; {{x}}'],
    host: { handle: '@hosty', bio: injected },
    archiveHeading: injected,
    start: '2026-03-29T00:30:00.000Z',
    end: '2026-03-29T02:00:00.000Z',
    timeZone: 'Europe/London',
    picks: [
      pick('plain', 'Tagged #ärger'),
      pick('no_tag', 'No tag'),
      pick('', 'Nobody’s'),
      pick('@at', 'At first #ÄRGER'),
      pick('Dr. Smith / Year 6', 'Words with a slash for a handle'),
      pick('a@b.example', 'Somebody from elsewhere #Ärger'),
      pick('سلمى', 'مرحبا #قراءة'),
      pick('empty', ''),
      pick('empty', ''),
      pick('twice', 'The same #Ärger'),
      pick('twice', 'The same #Ärger'),
      pick('twice', 'The same #Ärger', 'shout-out'),
      pick('markup', `${injected} #Ärger`),
      pick(injected, 'Markup for a handle #Ärger'),
      pick('bidi', '\u202Eesrever\u202C \u2067isolated\u2069 zero\u200Bwidth\uFEFF #Ärger'),
      pick('surrogate', 'Half a \uD83D character and a \0 #Ärger'),
      pick('long', 'x'.repeat(LONG)),
      pick('lines', 'a\nb\n\nc\n\n\nd\r\ne #Ärger'),
      pick('blanks', '   many     blanks\tand tabs   '),
      pick('indented', '\n\n  indented\n   more #Ärger\n'),
      pick('tags', '#Ärger\n\n#Ärger #other'),
      pick(
        'links',
        'https://www.example.org/a/long/path/that/is/cut?x=1&y=2#Ärger, (http://a.example) https:// #Ärger',
      ),
      pick('people', '@amy and @ben.example, a@b.example @Ünï #Ärger'),
      pick('emoji', '👩🏽‍🏫🇬🇧❤️❤ 1️⃣ :star: #Ärger'),
      pick('other', 'Another kind', 'my own <kind>'),
      pick('nameless', 'A kind without a name', ''),
      pick('odd', 'A kind named as a property', '__proto__'),
    ],
  };
}
