import { expect, test } from 'vitest';
import { renamedIn } from '../../../scripts/start/expected.ts';

test('handles that no network can carry are told, plain ones are not', () => {
  expect(renamedIn(['amy', '@ben', 'a@b.example', 'Dr. Smith / Year 6', 'سلمى'])).toEqual([]);
  expect(renamedIn(['', '  cy', '@@di', 'e\u00A0f'])).toEqual([
    { from: '', to: 'unknown' },
    { from: '  cy', to: 'cy' },
    { from: '@@di', to: 'di' },
    { from: 'e\u00A0f', to: 'e f' },
  ]);
});
