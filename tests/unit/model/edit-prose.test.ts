import { describe, expect, it } from 'vitest';
import { editProse } from '../../../src/model/edit-prose.ts';
import { plainOfProse } from '../../../src/model/plain-prose.ts';
import type { Prose } from '../../../src/model/prose.ts';
import { joinStates, proseOfState, stateOfProse, stateSaying } from '../../../src/model/prose-state.ts';

const prose: Prose = [
  {
    type: 'paragraph',
    content: [
      { type: 'text', text: 'We read.Then we ' },
      { type: 'text', text: 'drew', bold: true },
    ],
  },
  {
    type: 'list',
    ordered: false,
    items: [[{ type: 'paragraph', content: [{ type: 'text', text: 'a lamp', href: 'https://lamps.example/' }] }]],
  },
  { type: 'paragraph', content: [{ type: 'text', text: 'The end  of it' }] },
];
const plain = plainOfProse(prose);

describe('a change of the plain text of prose', () => {
  it.each([
    ['We read.Then', 'We read. Then'],
    ['drew', 'drew it all'],
    ['- a lamp', '- a reading lamp'],
    ['The end  of', 'The end of'],
  ])('%j to %j leaves everything marked up that was', (from, to) => {
    const edited = editProse(prose, plain.replace(from, to));
    expect(edited).not.toBeNull();
    expect(plainOfProse(edited ?? [])).toBe(plain.replace(from, to));
    const marks = JSON.stringify(edited).match(/"(?:bold|href)":[^,}]*/g);
    expect(marks).toEqual(JSON.stringify(prose).match(/"(?:bold|href)":[^,}]*/g));
  });

  it.each([
    ['we drew', 'I painted'],
    ['- a lamp', '* a lamp'],
  ])('%j to %j is not made where nobody can tell how it should look', (from, to) => {
    expect(editProse(prose, plain.replace(from, to))).toBeNull();
  });

  it('is made in the shared document, where what another device has added stays', () => {
    const state = stateOfProse(prose);
    const edited = editProse(prose, plain.replace('read.Then', 'read. Then')) ?? [];
    const [first, , third] = prose;
    const elsewhere = stateSaying(state, [
      first,
      prose[1],
      third,
      { type: 'paragraph', content: [{ type: 'text', text: 'Added' }] },
    ] as Prose);
    expect(proseOfState(stateSaying(state, edited))).toEqual(edited);
    const both = plainOfProse(proseOfState(joinStates(stateSaying(state, edited), elsewhere)));
    expect(both).toContain('We read. Then');
    expect(both).toContain('Added');
  });
});
