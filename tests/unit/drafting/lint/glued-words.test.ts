import { describe, expect, it } from 'vitest';
import { found } from './support/found.ts';
import type { Said } from './support/made-up-material.ts';

const CHAT: Said[] = [
  { handle: 'ada', text: 'the house teams meet and the students can choose the books' },
  { handle: 'ben', text: 'our house teams read to each other, and students can borrow' },
  { handle: 'cyd', text: 'the house teams and the students can vote, with the teachers in schools' },
];

function gluedIn(text: string, said: Said = {}, seen = CHAT): string[] {
  return found('glued-words', { picks: [{ text, handle: 'dee', ...said }], seen }).map(
    ({ words }) => words.substitutions[1] ?? '',
  );
}

describe('glued words', () => {
  it.each([
    ['depths, year teams, houseteams … and the rest', ['house teams']],
    ['I think studentscan do the work and the rest', ['students can']],
    ['andthe future of it, and the past', ['and the']],
    ['we saw it inthe schools and the houses', ['in the']],
  ])('are found in %j', (text, apart) => {
    expect(gluedIn(text)).toEqual(apart);
  });

  it.each([
    'the everyone another within cannot maybe and the themselves',
    'the @houseteams #houseteams houseteams.example.org/houseteams and',
    'the HouseTeams and Houseteams',
    'the house-teams and the houseteams’ cup',
    'the houseteams2 and the',
  ])('are none in %j', (text) => {
    expect(gluedIn(text)).toEqual([]);
  });

  it('are none that anybody else writes so, too', () => {
    const seen = [...CHAT, { handle: 'eli', text: 'the houseteams and the rest' }];
    expect(gluedIn('the houseteams and the rest', {}, seen)).toEqual([]);
  });

  it('take several people who write them apart', () => {
    const seen = CHAT.map((said) => ({ ...said, handle: 'ada' }));
    expect(gluedIn('the houseteams and the rest', {}, seen)).toEqual([]);
  });

  it('are not looked for in other languages', () => {
    expect(gluedIn('the houseteams and the rest', { post: { lang: 'nl' } })).toEqual([]);
    const spanish = ['si no leemos', 'y si no hay libros', 'si no podemos'].map((text, index) => ({
      handle: `p${index}`,
      text,
    }));
    expect(gluedIn('no libros sino mapas', { post: { lang: null } }, spanish)).toEqual([]);
  });

  it('are written apart wherever they stand in a text, and in the host’s words', () => {
    const edited = 'the houseteams, and then the houseteams';
    const [note] = found('glued-words', { picks: [{ handle: 'dee', edited }], seen: CHAT });
    expect(note?.where).toEqual({ pickId: 'pick-0', start: 4, end: 14 });
    expect(note?.mends[0]?.changes).toEqual([
      { kind: 'edit-pick', pickId: 'pick-0', text: 'the house teams, and then the house teams' },
    ]);
    const [own] = found('glued-words', { texts: { summary: 'the houseteams and more' }, seen: CHAT });
    expect(own).toMatchObject({ section: 'summary', where: { sectionId: 'summary', start: 4, end: 14 } });
  });
});
