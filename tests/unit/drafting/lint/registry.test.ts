import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '../../../../src/drafting/lint/registry.ts';

describe('the rules of the linter', () => {
  it('are all registered, and named after their files', () => {
    const files = readdirSync('src/drafting/lint/rules').map((file) => file.replace(/\.ts$/, ''));
    expect(rules.map(({ id }) => id).sort()).toEqual(files.sort());
  });
});
