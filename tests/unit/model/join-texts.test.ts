import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64, toBase64 } from '../../../src/model/base64.ts';
import { joinTexts } from '../../../src/model/join-texts.ts';
import { proseOfPlain } from '../../../src/model/plain-prose.ts';
import { stateOfProse, wordsOfState } from '../../../src/model/prose-state.ts';
import { newRow, patchRow } from '../../../src/model/row.ts';
import type { SectionText } from '../../../src/model/section.ts';

const made: SectionText = newRow({ id: 't', sid: 's', plain: 'First', rich: null }, { device: 'desk', now: 1 });

function written(plain: string, device: string, now: number): SectionText {
  return patchRow(made, wordsOfState(stateOfProse(proseOfPlain(plain))), { device, now });
}

describe('the words of one section from two devices', () => {
  it('are those that were written last where they are plain', () => {
    const later = patchRow(made, { plain: 'Second' }, { device: 'phone', now: 5 });
    expect(joinTexts(made, later).plain).toBe('Second');
    expect(joinTexts(later, made).plain).toBe('Second');
  });

  it('are all that was written in both where they are prose', () => {
    const [here, there] = [written('From the desk', 'desk', 5), written('From the phone', 'phone', 6)];
    const joined = joinTexts(here, there);
    expect(joined.plain).toContain('From the desk');
    expect(joined.plain).toContain('From the phone');
    expect(joinTexts(there, here).plain).toBe(joined.plain);
    expect(joinTexts(joined, here).plain).toBe(joined.plain);
  });

  it('are the same text once, where both only turned it into prose', () => {
    expect(joinTexts(written('First', 'desk', 5), written('First', 'phone', 6)).plain).toBe('First');
  });
});

describe('bytes as text', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 30_000 }), (bytes) => {
        expect(fromBase64(toBase64(bytes))).toEqual(bytes);
      }),
      { numRuns: 20 },
    );
  });
});
