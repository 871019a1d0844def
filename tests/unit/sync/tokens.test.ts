import fc from 'fast-check';
import { expect, it } from 'vitest';
import { onePick, oneYear } from '../../../scripts/bench/figures/syncing.ts';
import { madeUpPick } from '../../../scripts/bench/made-up-picks.ts';
import { writeContents } from '../../../src/sync/contents.ts';
import { lengthen, shorten } from '../../../src/sync/tokens.ts';

const sid = fc.stringMatching(/^[\w-]{1,12}$/);

it('any JSON comes back as it was, so no two are shortened to the same', () => {
  fc.assert(
    fc.property(fc.json(), sid, (json, sid) => {
      const text = JSON.stringify(JSON.parse(json));
      expect(lengthen(shorten(text, sid), sid)).toBe(text);
    }),
  );
});

it('any mixture of what rows say comes back as it was', async () => {
  const text = writeContents({ sid: 's1', rows: { picks: [await madeUpPick('s1', 5)] }, from: [] });
  const pieces = fc
    .array(fc.nat(text.length - 1), { minLength: 1, maxLength: 12 })
    .map((cuts) => cuts.map((at) => text.slice(at, at + 90)).join(''));
  fc.assert(
    fc.property(pieces, sid, (mixed, sid) => {
      expect(lengthen(shorten(mixed, sid), sid)).toBe(mixed);
    }),
  );
  expect(shorten(text, 's1').length).toBeLessThan(text.length / 2);
});

it('one new pick is sealed into no more than 400 bytes, a year into 1.2 MB', async () => {
  expect(Math.max(...(await onePick()))).toBeLessThanOrEqual(400);
  expect(await oneYear()).toBeLessThanOrEqual(1_200_000);
});
