import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAnswer, isPush } from '../../../src/messages/arrivals.ts';
import type { ChatState, Push, Welcome } from '../../../src/messages/calls.ts';

const text = fc.string({ maxLength: 8 });
const state: fc.Arbitrary<ChatState> = fc.record({
  sid: text,
  tags: fc.array(text, { maxLength: 3 }),
  scope: fc.constantFrom('tagged', 'replies', 'people', 'everything'),
  start: fc.option(text),
  end: fc.option(text),
  hostHandles: fc.array(text, { maxLength: 2 }),
  sections: fc.array(fc.record({ id: text, heading: text }), { maxLength: 3 }),
  picked: fc.array(fc.tuple(text, text, text), { maxLength: 3 }),
});
const welcome: fc.Arbitrary<Welcome> = fc.record({
  state: fc.option(state),
  selectors: fc.dictionary(text, text, { maxKeys: 3 }),
});
const push: fc.Arbitrary<Push> = fc.oneof(
  fc.record({ push: fc.constant('state' as const), state: fc.option(state) }),
  fc.record({ push: fc.constant('pick' as const), sid: text, url: text, identity: text, section: fc.option(text) }),
);

/** Every way to put something else in the place of one value of a tree. */
function spoiled(value: unknown): unknown[] {
  const here: unknown[] = [undefined, 7, true, { nothing: 7 }];
  if (typeof value !== 'object' || value === null) return here;
  const entries = Object.entries(value);
  const deeper = entries.flatMap(([key, child]) =>
    spoiled(child).map((other) => (Array.isArray(value) ? value.with(Number(key), other) : { ...value, [key]: other })),
  );
  return [...here, ...deeper];
}

describe('what the background sends', () => {
  it('passes when it is of its type', () => {
    fc.assert(fc.property(push, (value) => isPush(value)));
    fc.assert(fc.property(welcome, (value) => isAnswer('hello', { ok: true, value })));
  });

  it('does not pass once any value in it is of another type', () => {
    fc.assert(
      fc.property(push, (value) => spoiled(value).filter(isPush).length === 0),
      { numRuns: 50 },
    );
    fc.assert(
      fc.property(
        welcome,
        (value) => spoiled(value).filter((other) => isAnswer('hello', { ok: true, value: other })).length === 0,
      ),
      { numRuns: 50 },
    );
  });

  it('passes as a failure only with a code', () => {
    expect(isAnswer('pick', { ok: false, error: { code: 'disk_full', detail: '' } })).toBe(true);
    expect(isAnswer('pick', { ok: false, error: { code: 404, detail: '' } })).toBe(false);
    expect(isAnswer('pick', { ok: false })).toBe(false);
    expect(isAnswer('pick', undefined)).toBe(false);
    expect(isAnswer('pick', { ok: true, value: null })).toBe(false);
    expect(isAnswer('unpick', { ok: true, value: null })).toBe(true);
  });
});
