import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase32, toBase32 } from '../../../src/sync/base32.ts';
import { SyncConfig } from '../../../src/sync/config.ts';
import { type Paired, pairingCode, readPairingCode } from '../../../src/sync/pairing.ts';

const KEY = 'q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJA=';
const CLOUD: Paired = {
  kind: 'webdav',
  address: 'https://cloud.school.example/remote.php/dav/files/imogen/ChatHighlights/',
  user: 'imogen',
  password: 'xG5fT-93kdS-Lw2Qp-8sWzR-41bcN',
  key: KEY,
};
const BLOG: Paired = { kind: 'wordpress', root: 'https://blog.example/wp-json/', key: KEY };
const COUCH: Paired = {
  kind: 'couchdb',
  address: 'http://192.168.0.7:5984/höhle',
  user: '',
  password: ' ☂ ',
  key: KEY,
};

/** A code of which one character is another. */
function changed(code: string, at: number, to: string): string {
  return code.slice(0, at) + to + code.slice(at + 1);
}

/** A code that is sound but for what it says. */
async function sealed(content: readonly number[]): Promise<string> {
  const body = Uint8Array.from([0, content.length + 4, ...content]);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
  return `CH1-${toBase32(Uint8Array.from([...body, ...digest.subarray(0, 4)]))}`;
}

describe('a pairing code', () => {
  it.each([CLOUD, BLOG, COUCH])('carries all that another device needs: $kind', async (config) => {
    expect(await readPairingCode(await pairingCode(config))).toEqual(config);
  });

  it('is short, and of characters that a QR code holds in little room', async () => {
    const code = await pairingCode(CLOUD);
    expect(code).toMatch(/^CH1-[0-9A-Z]+$/);
    expect(code.length).toBeLessThanOrEqual(240);
    expect((await pairingCode(BLOG)).length).toBeLessThanOrEqual(110);
  });

  it('is read with what mailers and people put into it', async () => {
    const code = await pairingCode(CLOUD);
    const lines = code.replace(/.{20}/g, (line) => `${line}\r\n> `);
    const misread = code.slice(4).replaceAll('0', 'o').replaceAll('1', 'l').toLowerCase();
    for (const text of [` ${code}\n`, lines, `ch1-${misread}`, code.replace(/.{4}/g, '$&\u00ad\u200b-')]) {
      expect(await readPairingCode(text)).toEqual(CLOUD);
    }
  });

  it('is cut short wherever its end is missing', async () => {
    const code = await pairingCode(BLOG);
    for (let length = 'CH1'.length; length < code.length; length += 1) {
      expect(await readPairingCode(code.slice(0, length))).toBe('cut_short');
    }
  });

  it('is mistyped wherever a character is another, or two have changed places', async () => {
    const code = await pairingCode(BLOG);
    for (let at = 'CH1-'.length; at < code.length - 1; at += 1) {
      const other = code[at] === 'X' ? 'Y' : 'X';
      // Where it says how long it is, it may seem to be cut short.
      const flaws = at < 'CH1-'.length + 4 ? ['mistyped', 'cut_short'] : ['mistyped'];
      expect(flaws).toContain(await readPairingCode(changed(code, at, other)));
      const swapped = changed(changed(code, at, code[at + 1] ?? ''), at + 1, code[at] ?? '');
      if (swapped !== code) expect([...flaws, 'cut_short']).toContain(await readPairingCode(swapped));
    }
    expect(await readPairingCode(changed(code, 20, '!'))).toBe('mistyped');
  });

  it('is none of ours, or of a newer version', async () => {
    for (const text of ['', ' ', 'CH', 'chat', 'https://blog.example/', 'x'.repeat(10_001)]) {
      expect(await readPairingCode(text)).toBe('not_ours');
    }
    expect(await readPairingCode(`CH1-${'0'.repeat(10_000)}`)).toBe('not_ours');
    expect(await readPairingCode((await pairingCode(BLOG)).replace('CH1', 'CH2'))).toBe('newer');
  });

  it.each(['javascript:alert(1)//', 'ftp://files.example/', 'https://user:pass@cloud.example/', 'not an address', ''])(
    'is unusable with the address %j',
    async (address) => {
      expect(await readPairingCode(await pairingCode({ ...CLOUD, address }))).toBe('unusable');
    },
  );

  it('is mistyped where more follows, and unusable where a text in it is longer than all', async () => {
    expect(await readPairingCode(`${await pairingCode(BLOG)}ABCD`)).toBe('mistyped');
    const content = [0, ...new Uint8Array(32), 0, 200, ...new TextEncoder().encode('blog.example/')];
    expect(await readPairingCode(await sealed(content))).toBe('unusable');
    content[34] = 'blog.example/'.length;
    expect(await readPairingCode(await sealed(content))).toMatchObject({ root: 'https://blog.example/' });
  });

  it('carries whatever is typed', async () => {
    const config = fc.record({
      user: fc.string({ unit: 'binary' }),
      password: fc.string({ unit: 'grapheme' }),
      key: fc.uint8Array({ minLength: 32, maxLength: 32 }),
    });
    await fc.assert(
      fc.asyncProperty(config, async ({ user, password, key }) => {
        const whole: Paired = { ...CLOUD, user, password, key: Buffer.from(key).toString('base64') };
        expect(await readPairingCode(await pairingCode(whole))).toEqual(whole);
      }),
    );
  });

  it('throws nothing, and gives nothing that is no configuration, whatever is read', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.uint8Array({ maxLength: 200 })), async (hostile) => {
        if (typeof hostile === 'string') {
          const read = await readPairingCode(`CH1-${hostile}`);
          expect(typeof read).toBe('string');
          return;
        }
        const read = await readPairingCode(await sealed([...hostile]));
        if (typeof read === 'object') expect(SyncConfig.safeParse(read).success).toBe(true);
        else expect(['unusable', 'cut_short']).toContain(read);
      }),
      { numRuns: 300 },
    );
  });
});

describe('base 32', () => {
  it('gives back what it was given', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(fromBase32(toBase32(bytes))).toEqual(bytes);
      }),
    );
  });
});
