import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as Y from 'yjs';
import type { Block } from '../../../src/model/prose.ts';
import { proseOfFragment } from '../../../src/model/prose-of-fragment.ts';
import { fragmentOf, joinStates, stateOfProse, wordsOfState } from '../../../src/model/prose-state.ts';
import { madeUpProse } from './made-up-prose.ts';

/** Without characters of two units: an editor does not part them, and the edits here would. */
const someProse = madeUpProse.map((prose) => JSON.parse(JSON.stringify(prose).replaceAll('😊', 's')) as Block[]);

/** The texts of a document, in order. */
function textsIn(parent: Y.XmlFragment): Y.XmlText[] {
  return parent.toArray().flatMap((node) => {
    if (node instanceof Y.XmlText) return [node];
    return node instanceof Y.XmlElement ? textsIn(node) : [];
  });
}

type Edit = (doc: Y.Doc) => void;

/** Edits as the editor makes them: words, marks and deletions in a text that is there, and new paragraphs. */
const edit: fc.Arbitrary<Edit> = fc
  .record({
    kind: fc.constantFrom('type', 'mark', 'unmark', 'delete', 'paragraph'),
    text: fc.nat(),
    at: fc.nat(),
    length: fc.integer({ min: 1, max: 4 }),
    mark: fc.constantFrom('bold', 'italic', 'link'),
  })
  .map(({ kind, text, at, length, mark }) => (doc: Y.Doc) => {
    const texts = textsIn(fragmentOf(doc));
    const chosen = texts[text % Math.max(texts.length, 1)];
    if (kind === 'paragraph' || chosen === undefined) {
      const paragraph = new Y.XmlElement('paragraph');
      paragraph.insert(0, [new Y.XmlText('new')]);
      fragmentOf(doc).insert(at % (fragmentOf(doc).length + 1), [paragraph]);
      return;
    }
    const from = at % (chosen.length + 1);
    const count = Math.min(length, chosen.length - from);
    const on = mark === 'link' ? { href: 'https://a.example/' } : {};
    if (kind === 'type') chosen.insert(from, 'x'.repeat(length), at % 2 === 0 ? { [mark]: on } : {});
    if (kind === 'delete' && count > 0) chosen.delete(from, count);
    if (kind === 'mark' && count > 0) chosen.format(from, count, { [mark]: on });
    if (kind === 'unmark' && count > 0) chosen.format(from, count, { [mark]: null });
  });

function opened(state: Uint8Array): Y.Doc {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, state);
  return doc;
}

const proseIn = (doc: Y.Doc) => proseOfFragment(fragmentOf(doc));

it('a save that is heard of late changes nothing in the editor that it came from', () => {
  fc.assert(
    fc.property(someProse, fc.array(fc.tuple(edit, fc.boolean()), { maxLength: 12 }), (prose, steps) => {
      const doc = opened(stateOfProse(prose));
      let saved = stateOfProse(prose);
      for (const [change, isSaved] of steps) {
        const late = saved;
        if (isSaved) saved = wordsOfState(joinStates(saved, Y.encodeStateAsUpdate(doc))).rich;
        change(doc);
        const before = proseIn(doc);
        Y.applyUpdate(doc, late);
        Y.applyUpdate(doc, saved);
        expect(proseIn(doc)).toEqual(before);
      }
    }),
    { numRuns: 60 },
  );
});

it('two editors that save into one store come to the same', () => {
  fc.assert(
    fc.property(someProse, fc.array(fc.tuple(fc.boolean(), edit, fc.boolean()), { maxLength: 12 }), (prose, steps) => {
      const docs = [opened(stateOfProse(prose)), opened(stateOfProse(prose))] as const;
      let saved = stateOfProse(prose);
      const save = (doc: Y.Doc) => {
        saved = wordsOfState(joinStates(saved, Y.encodeStateAsUpdate(doc))).rich;
      };
      for (const [isFirst, change, isSaved] of steps) {
        const doc = isFirst ? docs[0] : docs[1];
        change(doc);
        if (!isSaved) continue;
        save(doc);
        for (const one of docs) Y.applyUpdate(one, saved);
      }
      for (const doc of docs) save(doc);
      for (const doc of docs) Y.applyUpdate(doc, saved);
      expect(proseIn(docs[0])).toEqual(proseIn(docs[1]));
      expect(proseIn(opened(saved))).toEqual(proseIn(docs[0]));
    }),
    { numRuns: 60 },
  );
});
