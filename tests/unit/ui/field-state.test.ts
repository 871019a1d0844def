import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FieldState, fieldOf, onAnswered, onSent, onStored, onTyped } from '../../../src/ui/field-state.ts';

const asTyped = (typed: string) => typed;
const trimmed = (typed: string) => (typed.trim() === '' ? null : typed.trim());

function saved(field: FieldState, value: string, at: number): FieldState {
  return onAnswered(onSent(field, value, at), value, true, asTyped);
}

describe('a field', () => {
  it('shows what another window wrote', () => {
    expect(onStored(fieldOf('old'), 'new', 5, asTyped).shown).toBe('new');
  });

  it('never replaces what is being typed', () => {
    const typing = onTyped(fieldOf('old'), 'old and more');
    expect(onStored(typing, 'from elsewhere', 5, asTyped)).toMatchObject({ shown: 'old and more', dirty: true });
  });

  it('follows others again once its own text is saved', () => {
    const field = saved(onTyped(fieldOf(''), 'mine'), 'mine', 5);
    expect(field.dirty).toBe(false);
    expect(onStored(field, 'theirs', 7, asTyped).shown).toBe('theirs');
  });

  it('stays dirty when it was typed into during the write', () => {
    const sent = onSent(onTyped(fieldOf(''), 'a'), 'a', 5);
    expect(onAnswered(onTyped(sent, 'ab'), 'a', true, asTyped)).toMatchObject({ shown: 'ab', dirty: true });
  });

  it('stays dirty when the write failed, and can be sent again', () => {
    const field = onAnswered(onSent(onTyped(fieldOf(''), 'a'), 'a', 5), 'a', false, asTyped);
    expect(field).toMatchObject({ shown: 'a', dirty: true, sending: null });
  });

  it('is clean when a failed write was made up for elsewhere', () => {
    const field = onAnswered(onSent(onTyped(fieldOf(''), 'a'), 'a', 5), 'a', false, asTyped);
    expect(onStored(field, 'a', 9, asTyped).dirty).toBe(false);
  });

  it('takes a late report of an earlier write for no news', () => {
    let field = saved(onTyped(fieldOf(''), 'a'), 'a', 5);
    field = saved(onTyped(field, 'ab'), 'ab', 9);
    expect(onStored(field, 'a', 6, asTyped).shown).toBe('ab');
  });

  it('does not take a late report of what is typed again for its being saved', () => {
    const field = onTyped(saved(onTyped(fieldOf('a'), 'ab'), 'ab', 5), 'a');
    expect(onStored(field, 'a', 1, asTyped).dirty).toBe(true);
  });

  it('keeps the space behind a word, though it means the same', () => {
    const sent = onSent(onTyped(fieldOf('one'), 'two '), 'two', 5);
    const field = onAnswered(sent, 'two', true, trimmed);
    expect(onStored(field, 'two', 6, trimmed)).toMatchObject({ shown: 'two ', dirty: false });
  });

  it('ends with what the store ends with, or with what is still to be saved, whatever came in between', () => {
    const step = fc.record({
      what: fc.constantFrom('type', 'save', 'other', 'read', 'tell'),
      value: fc.constantFrom('a', 'b', 'c'),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        let field = fieldOf('');
        let row = { value: '', at: 0 };
        // Reports come after they were read, and the last one is never left out.
        let read = row;
        steps.forEach(({ what, value }, now) => {
          if (what === 'type') field = onTyped(field, value);
          if (what === 'other') row = { value, at: now };
          if (what === 'save' && field.dirty) {
            row = { value: field.shown, at: now };
            field = saved(field, field.shown, now);
          }
          if (what === 'read') read = row;
          if (what === 'tell') field = onStored(field, read.value, read.at, asTyped);
        });
        const typed = field.dirty ? field.shown : null;
        field = onStored(field, row.value, row.at, asTyped);
        expect(field.shown).toBe(typed ?? row.value);
      }),
      { numRuns: 5000 },
    );
  });
});
