import { describe, expect, test } from 'vitest';
import { benchOptions } from '../../../scripts/bench/options.ts';

describe('the command line of npm run bench', () => {
  test('takes every figure in seven rounds, and fails for none', () => {
    const plain = { help: false, json: null, only: [], runs: 7, strict: false };
    expect(benchOptions([], ['sizes'])).toEqual(plain);
  });

  test('takes every option', () => {
    const args = ['--json', 'a.json', '--only', 'sizes', '--only', 'popup-open', '--runs', '3', '--strict'];
    const options = { help: false, json: 'a.json', only: ['sizes', 'popup-open'], runs: 3, strict: true };
    expect(benchOptions(args, ['sizes', 'popup-open'])).toEqual(options);
  });

  test.for([['--runs', '0'], ['--runs', '1.5'], ['--runs', 'many'], ['--only', 'speed'], ['--fast']])(
    'refuses %s %s',
    (args) => {
      expect(() => benchOptions(args, ['sizes'])).toThrow(Error);
    },
  );
});
