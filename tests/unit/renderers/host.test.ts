import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { proseOfPlain } from '../../../src/model/plain-prose.ts';
import { hostCredit, hostNode } from '../../../src/renderers/tree/host.ts';

function follows(plain: string): boolean {
  const section = { id: 'h', kind: 'host', role: 'host', heading: 'The host', handle: 'ada', name: '', plain } as const;
  return toHtml(hostNode({ ...section, paragraphs: [plain], blocks: proseOfPlain(plain) })).includes('chat-handle');
}

describe('the host’s handle', () => {
  it.each(['I am @ada.', '@Ada, a reader', 'Find me: @ada', 'Not @adam but @ada'])('is not said twice: %s', (plain) =>
    expect(follows(plain)).toBe(false),
  );

  it.each(['With @adam', 'As @ada_too', 'On @ada.example', 'Of @ada@a.example', 'I read'])(
    'follows words that do not name it: %s',
    (plain) => expect(follows(plain)).toBe(true),
  );
});

describe('who the host is', () => {
  it.each([
    ['I read', 'Ada Example', 'ada', 'Ada Example (@ada)'],
    ['I am Ada Example', 'Ada Example', 'ada', '@ada'],
    ['I am @ada', 'Ada Example', 'ada', 'Ada Example'],
    ['Ada Example, @ada', 'Ada Example', 'ada', ''],
    ['I read', '', 'ada', '@ada'],
    ['I read', 'Ada Example', '', 'Ada Example'],
    ['I read', '', '', ''],
  ])('is told where “%s” does not', (plain, name, handle, credit) => {
    expect(hostCredit({ plain, name, handle })).toBe(credit);
  });
});
