import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { joinRows } from '../../../src/model/join-row.ts';
import { joinTexts } from '../../../src/model/join-texts.ts';
import { fragmentOf, stateOfWords, wordsOfState } from '../../../src/model/prose-state.ts';
import { purge } from '../../../src/model/purge.ts';
import { newRow, patchRow, type Row } from '../../../src/model/row.ts';
import type { SectionText } from '../../../src/model/section.ts';
import type { Stamp } from '../../../src/model/stamp.ts';
import { codecWith } from '../../../src/sync/codec.ts';
import { calmRemote, MadeUpDevice } from './made-up-device.ts';

const stamp: fc.Arbitrary<Stamp> = fc.tuple(fc.integer({ min: 0, max: 5 }), fc.constantFrom('a', 'b'));
const value = fc.oneof(fc.constantFrom(null, '', 'x', 0, true), fc.array(fc.constantFrom(0, 'x'), { maxLength: 2 }));
const fields = fc.dictionary(fc.constantFrom('words', 'weather', 'constructor', '__proto__'), value, {
  noNullPrototype: true,
});
const edits = fc.dictionary(fc.constantFrom('words', 'weather', 'deleted'), stamp, { noNullPrototype: true });

/** Any state of a row: with fields of other versions, fields taken away, equal stamps, and floors anywhere. */
const state: fc.Arbitrary<Row> = fc
  .record({ base: stamp, deleted: fc.boolean(), fields, edits, floor: fc.option(stamp) })
  .map(({ base, deleted, fields, edits, floor }) => {
    const row = { ...fields, id: 'r', deleted, _s: { base, edits, ...(floor && { floor }) } };
    // As it is when it has been through a join: what its own floor rules out is not there.
    return joinRows<Row>(row, row);
  });

describe('joining states of a row, floors and all', () => {
  it('comes to the same in any order and any grouping, however often', () => {
    fc.assert(
      fc.property(state, state, state, (a, b, c) => {
        const joined = joinRows(joinRows(a, b), c);
        expect(joinRows(a, joinRows(b, c))).toEqual(joined);
        expect(joinRows(joinRows(c, a), b)).toEqual(joined);
        expect(joinRows(joined, joined)).toEqual(joined);
        expect(joinRows(joined, b)).toEqual(joined);
      }),
      { numRuns: 2000 },
    );
  });
});

const first: SectionText = newRow({ id: 't', sid: 's', plain: 'First', rich: null }, { device: 'desk', now: 1 });

/** A device that writes on, paragraph by paragraph, at its own time. */
const writing = fc.array(fc.tuple(fc.stringMatching(/^[a-z]{1,4}$/), fc.integer({ min: 2, max: 9 })), { maxLength: 3 });

function writtenOn(row: SectionText, device: number, words: readonly (readonly [string, number])[]): SectionText {
  return words.reduce((before, [said, now]) => {
    const doc = new Y.Doc();
    doc.clientID = device + 1;
    Y.applyUpdate(doc, stateOfWords(before));
    const paragraph = new Y.XmlElement('paragraph');
    paragraph.insert(0, [new Y.XmlText(said)]);
    fragmentOf(doc).push([paragraph]);
    return patchRow(before, wordsOfState(Y.encodeStateAsUpdate(doc)), { device: `d${device}`, now });
  }, row);
}

describe('joining the words of a section', () => {
  const bare = ({ rich: _, ...row }: SectionText) => row;

  it('comes to the same in any order and any grouping, prose and plain text alike, with every word of prose', () => {
    fc.assert(
      fc.property(writing, writing, fc.option(writing), (one, two, three) => {
        const [a, b] = [writtenOn(first, 0, one), writtenOn(first, 1, two)];
        const plain = patchRow(first, { plain: 'Other' }, { device: 'old', now: 7 });
        const c = three === null ? plain : writtenOn(first, 2, three);
        const joined = joinTexts(joinTexts(a, b), c);
        expect(bare(joinTexts(a, joinTexts(b, c)))).toEqual(bare(joined));
        expect(bare(joinTexts(joinTexts(c, a), b))).toEqual(bare(joined));
        expect(bare(joinTexts(joined, a))).toEqual(bare(joined));
        for (const [said] of [...one, ...two]) expect(joined.plain).toContain(said);
      }),
      { numRuns: 150 },
    );
  });

  it('drops them where they were deleted for ever, and keeps what was written on elsewhere since', () => {
    const gone = purge(writtenOn(first, 0, [['away', 3]]), { device: 'desk', now: 4 });
    const older = writtenOn(first, 0, [['away', 3]]);
    expect(joinTexts(gone, older)).toMatchObject({ purged: true, deleted: true });
    expect(joinTexts(gone, older)).not.toHaveProperty('plain');
    expect(joinTexts(gone, writtenOn(older, 1, [['more', 9]])).plain).toBe(
      joinTexts(writtenOn(older, 1, [['more', 9]]), gone).plain,
    );
  });
});

describe('whole contents, through blobs', () => {
  const write = fc.record({
    device: fc.nat(2),
    row: fc.constantFrom('a', 'b', 'c'),
    words: fc.string({ maxLength: 3 }),
    goesOn: fc.nat(3),
  });

  it('come to the same on every device, in whatever order they get and put them', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(write, { maxLength: 12 }),
        fc.array(fc.nat(2), { maxLength: 8 }),
        async (writes, order) => {
          const remote = calmRemote();
          const devices = ['d0', 'd1', 'd2'].map((id) => new MadeUpDevice(id, remote, codecWith(null)));
          for (const [index, { device, row, words, goesOn }] of writes.entries()) {
            const on = devices[device];
            if (on === undefined) continue;
            on.now += goesOn;
            on.write(row, words);
            await devices[order[index] ?? 3]?.round();
          }
          for (const device of [...devices, ...devices, ...devices]) await device.round();
          const rows = devices.map(({ replica }) =>
            replica
              .rows()
              .map(({ row }) => row)
              .sort((a, b) => (a.id < b.id ? -1 : 1)),
          );
          expect(rows[1]).toEqual(rows[0]);
          expect(rows[2]).toEqual(rows[0]);
        },
      ),
      { numRuns: 40 },
    );
  });
});
