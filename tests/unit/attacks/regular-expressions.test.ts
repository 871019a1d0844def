import { createContext, Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { attackStrings } from './attack-strings.ts';
import { type RegexLiteral, regexLiterals } from './regex-literals.ts';

/** Characters: a linear expression is through in a millisecond, a quadratic one has 10⁹ steps to go. */
const LENGTH = 50_000;
/** Milliseconds. */
const LIMIT = 250;

const context = createContext({ pattern: '', flags: '', text: '' });
const script = new Script('new RegExp(pattern, flags).exec(text)');

/** Whether an expression is through with a text within the limit, in one of three tries: the machine may be busy. */
function isQuick(pattern: string, flags: string, text: string): boolean {
  Object.assign(context, { pattern, flags, text });
  for (let tries = 0; tries < 3; tries += 1) {
    try {
      script.runInContext(context, { timeout: LIMIT });
      return true;
    } catch (error) {
      if ((error as { code?: unknown }).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
    }
  }
  return false;
}

/** A text on which an expression is slow, shortened; null where there is none. */
function slowOn({ pattern, flags }: Pick<RegexLiteral, 'pattern' | 'flags'>): string | null {
  const slow = attackStrings(pattern, flags, LENGTH).find((text) => !isQuick(pattern, flags, text));
  return slow === undefined ? null : JSON.stringify(`${slow.slice(0, 20)}…${slow.slice(-5)}`);
}

describe('regular expressions', () => {
  it.each([
    ['^(?:a+)+$', true],
    ['<input[^>]+type=', true],
    ['(?<=&\\w+);', true],
    ['\\s+$', true],
    ['<input[^<>]+type=', false],
    ['(?<!\\s)\\s+$', false],
  ])('would be found out: %s', (pattern, isSlow) => {
    expect(slowOn({ pattern, flags: 'u' }) !== null).toBe(isSlow);
  });

  it('are through with any text, however it was made for them', () => {
    const literals = regexLiterals(['src', 'popup', 'options']);
    expect(literals.length).toBeGreaterThan(200);
    const slow = literals.flatMap((literal) => {
      const text = slowOn(literal);
      return text === null ? [] : [{ ...literal, text }];
    });
    expect(slow.map(({ files, pattern, flags, text }) => `${files}: /${pattern}/${flags} on ${text}`)).toEqual([]);
  }, 300_000);
});
