import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { proseOfPlain } from '../../../src/model/plain-prose.ts';
import { hostNode } from '../../../src/renderers/tree/host.ts';

function follows(plain: string): boolean {
  const section = { id: 'h', kind: 'host', role: 'host', heading: 'The host', handle: 'ada', plain } as const;
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
