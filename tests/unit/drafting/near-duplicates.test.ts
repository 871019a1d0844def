import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearDuplicates } from '../../../src/drafting/near-duplicates.ts';
import { ownWords } from '../../../src/drafting/own-words.ts';
import { richTextOf } from '../../../src/model/plain-text.ts';
import { madeUpPost } from '../model/made-up-post.ts';

const picks = (...texts: string[]) =>
  texts.map((text, index) => ({ id: String(index), edited: null, post: madeUpPost({ text: richTextOf(text) }) }));
const groupsOf = (...texts: string[]) => nearDuplicates(picks(...texts)).map((group) => group.join(' '));
/** `count` words that no other text has. */
const own = (name: string, count: number) => Array.from({ length: count }, (_, n) => `${name}${n}`).join(' ');

describe('near-duplicates', () => {
  const shelf = 'A shelf that nobody may touch is a museum, so let them touch it and lend it and lose it';

  it('have the same words, whatever else', () => {
    expect(groupsOf(shelf, own('a', 9), `@ada ${shelf.toUpperCase()}!! #quietcorner https://a.example/ 📚`)).toEqual([
      '0 2',
    ]);
  });

  it('differ in a word or so', () => {
    expect(groupsOf(shelf, shelf.replace('museum', 'gallery'))).toEqual(['0 1']);
    expect(groupsOf(shelf, shelf.replace('museum', 'gallery').replace('lend', 'mend'))).toEqual([]);
    // 17 of 20 words in a row: 15 shingles of 21 (0.71); and 14 of 22 (0.64).
    expect(groupsOf(`${own('a', 17)} ${own('b', 3)}`, `${own('a', 17)} ${own('c', 3)}`)).toEqual(['0 1']);
    expect(groupsOf(`${own('a', 16)} ${own('b', 4)}`, `${own('a', 16)} ${own('c', 4)}`)).toEqual([]);
  });

  it('may be contained in one another, if the shorter has six words', () => {
    expect(groupsOf(`${own('b', 30)} ${own('a', 6)} ${own('c', 30)}`, own('a', 6))).toEqual(['0 1']);
    expect(groupsOf(`${own('b', 30)} ${own('a', 5)} ${own('c', 30)}`, own('a', 5))).toEqual([]);
    // 10 of 11 shingles are 0.91, 8 of 9 are 0.89.
    expect(groupsOf(`${own('a', 12)} ${own('b', 30)}`, `${own('a', 12)} c`)).toEqual(['0 1']);
    expect(groupsOf(`${own('a', 10)} ${own('b', 30)}`, `${own('a', 10)} c`)).toEqual([]);
  });

  it('are told by the host’s wording, where there is one', () => {
    const post = madeUpPost({ text: richTextOf(own('a', 9)) });
    const edited = { id: 'edited', edited: shelf, post };
    expect(nearDuplicates([...picks(shelf), edited])).toEqual([['0', 'edited']]);
    expect(nearDuplicates([...picks(own('a', 9)), edited])).toEqual([]);
  });

  it('are not what is too short to tell', () => {
    expect(groupsOf('Love this!', 'Love this!', '📚', '', '#quietcorner')).toEqual([]);
    expect(groupsOf('Love this shelf!', 'love this shelf')).toEqual(['0 1']);
  });

  it('are groups that hang together by pairs, in the order of the picks', () => {
    const [a, b] = [own('a', 8), own('b', 8)];
    expect(groupsOf(b, own('c', 9), a, `${a} ${b}`, own('d', 9), own('d', 9))).toEqual(['0 2 3', '4 5']);
  });

  it('are those that comparing each with each finds', () => {
    const word = fc.constantFrom('a', 'b', 'c');
    const text = fc.array(word, { maxLength: 14 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 12 }), (texts) => {
        expect(nearDuplicates(picks(...texts))).toEqual(byEachWithEach(texts));
      }),
      { numRuns: 1500 },
    );
  });

  it('are found among 5,000 picks at a cost that grows little faster than their number', { retry: 4 }, () => {
    let seed = 1;
    const random = (below: number) => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % below;
    };
    const usual = 'A1 in our school we always try to read aloud every day because';
    const texts = Array.from({ length: 5000 }, (_, index) => {
      const words = Array.from({ length: 22 }, () => `w${Math.floor(random(3000) ** 2 / 3000)}`).join(' ');
      return index % 3 === 0 ? `${usual} ${words}` : words;
    });
    for (let index = 100; index < 5000; index += 100) texts[index] = `${texts[index - 1]} indeed`;
    const many = picks(...texts);
    expect(nearDuplicates(many).length).toBe(49);
    const cost = (some: typeof many): number => {
      const times = Array.from({ length: 6 }, () => {
        const started = performance.now();
        nearDuplicates(some);
        return performance.now() - started;
      });
      return Math.min(...times);
    };
    // Ten times the picks; a hundred times the cost would be their square.
    expect(cost(many) / cost(many.slice(0, 500))).toBeLessThan(40);
  });
});

/** The same by the definition, pair by pair. */
function byEachWithEach(texts: readonly string[]): string[][] {
  const all = texts.map((text) => {
    const words = ownWords(richTextOf(text));
    return { words, shingles: new Set(words.slice(2).map((_, at) => words.slice(at, at + 3).join(' '))) };
  });
  const group = texts.map((_, index) => index);
  for (const [i, a] of all.entries()) {
    for (const [j, b] of all.entries()) {
      if (i >= j || a.shingles.size === 0 || b.shingles.size === 0) continue;
      const shorter = a.shingles.size <= b.shingles.size ? a : b;
      const shared = [...a.shingles].filter((shingle) => b.shingles.has(shingle)).length;
      const alike = shared / (a.shingles.size + b.shingles.size - shared) >= 0.7;
      const contained = shorter.words.length >= 6 && shared / shorter.shingles.size >= 0.9;
      if (!alike && !contained) continue;
      const [from, to] = [Math.max(group[i] ?? i, group[j] ?? j), Math.min(group[i] ?? i, group[j] ?? j)];
      for (const [index, one] of group.entries()) if (one === from) group[index] = to;
    }
  }
  return [...new Set(group)]
    .map((first) => group.flatMap((one, index) => (one === first ? [String(index)] : [])))
    .filter(({ length }) => length > 1);
}
