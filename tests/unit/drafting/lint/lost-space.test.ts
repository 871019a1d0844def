import { describe, expect, it } from 'vitest';
import { found, foundIn, mended } from './support/found.ts';

describe('a lost space', () => {
  it.each([
    ['a quiet corner,say a shelf', 'a quiet corner, say a shelf'],
    ['We read.Then we talked', 'We read. Then we talked'],
    ['Ask the TA.Very kind people', 'Ask the TA. Very kind people'],
    ['Really?They did!Nobody asked', 'Really? They did! Nobody asked'],
    ['shelves;cushions,lamps', 'shelves; cushions, lamps'],
    ['We tried.It worked. So good.I’m glad', 'We tried. It worked. So good. I’m glad'],
    ['four boxes(weekly swaps) for all', 'four boxes (weekly swaps) for all'],
    ['like @mara_quill_demo’sReading boxes', 'like @mara_quill_demo’s Reading boxes'],
    ['a corner of one’s own.#QuietCorner', 'a corner of one’s own. #QuietCorner'],
    ['wir lesen,natürlich täglich', 'wir lesen, natürlich täglich'],
    ['Мы читаем.Потом говорим', 'Мы читаем. Потом говорим'],
    ['نقرأ معا،ثم نتحدث', 'نقرأ معا، ثم نتحدث'],
    ['אנחנו קוראים,אחר כך מדברים', 'אנחנו קוראים, אחר כך מדברים'],
    ['e\u0301te\u0301,hiver', 'e\u0301te\u0301, hiver'],
  ])('is put into %j', (text, whole) => {
    expect(mended('lost-space', { text })).toBe(whole);
  });

  it.each([
    'https://example.org/a,b.Then?Yes;no and www.example.org/a,be',
    'example.com/reading,corner and notes.Final.pdf',
    '@mara.Quill and @ada@a.Example and mara.Quill@example.org',
    '#quiet.Corner :book_worm: 8.30,9.30 at 1,000 or 3.5',
    'e.g.The U.S.Army, a.k.a.Them, Dr.Quill and St.Mary at No.Ten',
    'Node.Js, System.Out.Println, Bit.Ly and Goo.Gl',
    'teacher(s), employee(s or others), f(x), (re)read',
    'Wait...What? well…Then',
    'tea &amp;coffee',
    '本を読む,そして話す。「はい」、いいえ',
    'อ่าน,แล้วคุย',
    'X,Y and a,b',
    'McDonald’s and Levi’s',
  ])('is not missed in %j', (text) => {
    expect(foundIn('lost-space', { text })).toEqual([]);
  });

  it('is shown at its word, with all of a text in one note', () => {
    const [note, ...others] = foundIn('lost-space', { text: 'Good 👩‍👩‍👧 corners,say,three' });
    expect(others).toEqual([]);
    expect(note).toMatchObject({ picks: ['pick-0'], section: null, words: { substitutions: ['corners,say,three'] } });
    expect(note?.where).toEqual({ pickId: 'pick-0', start: 14, end: 31 });
  });

  it('is found in the host’s own words', () => {
    const [note] = found('lost-space', { texts: { summary: 'We met.Then we read.' } });
    expect(note).toMatchObject({ section: 'summary', where: { sectionId: 'summary', start: 3, end: 11 } });
    expect(note?.mends[0]?.changes).toEqual([
      { kind: 'edit-text', sectionId: 'summary', text: 'We met. Then we read.' },
    ]);
  });
});
