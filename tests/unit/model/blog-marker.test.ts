import fc from 'fast-check';
import { expect, it } from 'vitest';
import { markerOf } from '../../../src/model/blog-marker.ts';

it('keeps an id as sessions have it', () => {
  expect(markerOf('0b0f8f1e-6f6e-4d7c-9f3e-2f9d7a1c5e10')).toBe('chat-highlights-0b0f8f1e-6f6e-4d7c-9f3e-2f9d7a1c5e10');
});

it('is a class of its own, harmless in a comment, whatever the id', () => {
  const ids = fc.string({ unit: fc.constantFrom('a', 'Z', '9', '-', '_', '"', '<', 'é', '💡', '\ud800') });
  fc.assert(
    fc.property(ids, ids, (one, other) => {
      expect(markerOf(one)).toMatch(/^chat-highlights-(?:[\w]|(?<!-)-)*$/);
      expect(markerOf(one) === markerOf(other)).toBe(one === other);
    }),
    {
      numRuns: 500,
      examples: [
        ['-', '_2d_'],
        ['_', '_5f_'],
      ],
    },
  );
});
