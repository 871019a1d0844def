// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proseOfHtml } from '../../../../popup/words/paste/prose-of-html.ts';
import { ordinarySpaces } from '../../../../popup/words/paste/spaces.ts';
import { plainOfProse } from '../../../../src/model/plain-prose.ts';
import { Block } from '../../../../src/model/prose.ts';

const FOLDER = 'tests/fixtures/clipboard';
const samples = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.replace('.html', ''));

describe('what is pasted', () => {
  it.each(samples)('comes in clean: %s', async (name) => {
    const prose = proseOfHtml(readFileSync(`${FOLDER}/${name}.html`, 'utf8'));
    for (const block of prose) expect(Block.safeParse(block)).toMatchObject({ success: true });
    await expect(`${JSON.stringify(prose, null, 1)}\n`).toMatchFileSnapshot(resolve(FOLDER, `${name}.json`));
    await expect(`${plainOfProse(prose)}\n`).toMatchFileSnapshot(resolve(FOLDER, `${name}.txt`));
  });

  it('is nothing where there are no words', () => {
    expect(proseOfHtml('<meta charset="utf-8"><img src="https://a.example/a.png" alt="A cat">')).toEqual([]);
    expect(proseOfHtml(' <p>&nbsp;</p><ul><li></li></ul><br> ')).toEqual([]);
  });

  it('has every word of words, whatever stands around them', () => {
    const tag = fc.constantFrom('p', 'b', 'i', 'div', 'span', 'li', 'ul', 'ol', 'blockquote', 'a', 'td', 'h2', 'pre');
    const html = fc.array(fc.tuple(fc.constantFrom('<', '</'), tag, fc.stringMatching(/^[a-z]{0,4}$/u)));
    fc.assert(
      fc.property(html, (parts) => {
        const words = parts.map(([, , word]) => word).join('');
        const source = parts.map(([open, name, word]) => `${open}${name}>${word}`).join('');
        const said = JSON.stringify(proseOfHtml(source)).matchAll(/"text":"([^"]*)"/gu);
        expect([...said].map(([, word]) => word).join('')).toBe(words);
      }),
    );
  });
});

it.each([
  ['two\u00A0 spaces', 'two  spaces'],
  ['glued\u00A0words', 'glued words'],
  ['«\u00A0oui\u00A0» !', '«\u00A0oui\u00A0» !'],
  ['quoi\u00A0?', 'quoi\u00A0?'],
])('the spaces of %j become those of %j', (text, spaces) => expect(ordinarySpaces(text)).toBe(spaces));
