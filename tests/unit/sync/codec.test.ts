import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { madeUpPick } from '../../../scripts/bench/made-up-picks.ts';
import { newRow, type Row } from '../../../src/model/row.ts';
import { type Codec, codecWith, keysOf, newKey } from '../../../src/sync/codec.ts';
import type { Contents } from '../../../src/sync/contents.ts';

const keys = await keysOf(newKey());
const CODECS: readonly (readonly [string, Codec])[] = [
  ['plain', codecWith(null)],
  ['encrypted', codecWith(keys)],
];

const pick = await madeUpPick('s1', 1);

function saying(fields: object): Contents {
  const { unsent: _, ...row } = newRow({ ...pick, ...fields }, { device: 'desk', now: 5 });
  return { sid: 's1', rows: { picks: [row as Row] }, from: [] };
}

for (const [name, codec] of CODECS) {
  describe(`a blob that is ${name}`, () => {
    it('comes back as it was, whatever is said in it', async () => {
      const odd = fc.string({ unit: 'binary', maxLength: 40 });
      const words = fc.oneof(
        odd,
        fc.constantFrom('\ud800', '\udfff x', '\u0000\u0001\u001f\u007f\u0085', '\u2028', '\ufeff'),
      );
      await fc.assert(
        fc.asyncProperty(words, words, async (note, unknown) => {
          const contents = saying({ note, weather: unknown });
          const { name, bytes } = await codec.seal(contents);
          expect(await codec.open(name, bytes)).toEqual(contents);
        }),
        { numRuns: 60 },
      );
    });

    it('comes back where a field is called as the parts of all objects are', async () => {
      const fields = JSON.parse('{"__proto__":{"kept":1},"constructor":"x","toString":2}');
      const { name, bytes } = await codec.seal(saying(fields));
      const read = (await codec.open(name, bytes)) as Contents;
      const [row] = read.rows.picks ?? [];
      expect(Object.entries(row ?? {})).toContainEqual(['__proto__', { kept: 1 }]);
      expect(row).toMatchObject({ constructor: 'x', toString: 2 });
    });

    it('has the same name whoever seals it, and comes back whole when it is long', async () => {
      const picks = await Promise.all(Array.from({ length: 40 }, (_, index) => madeUpPick('s1', index)));
      const contents = {
        sid: 's1',
        rows: { picks: picks.map(({ unsent: _, ...row }) => row) },
        from: ['s1.a', 's1.b'],
      };
      const [one, other] = [await codec.seal(contents), await codec.seal(contents)];
      expect(other.name).toBe(one.name);
      expect(one.name).toMatch(/^s1\.[\w-]{22}$/);
      expect(await codec.open(one.name, one.bytes)).toEqual(contents);
    });

    it('is refused wherever a byte of it was changed or its end is missing', async () => {
      const { name, bytes } = await codec.seal(saying({ note: 'kept' }));
      for (let at = 0; at < bytes.length; at += 1) {
        const changed = bytes.slice();
        changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8));
        // Deflate has bits that mean nothing: what opens is what was sealed.
        const read = await codec.open(name, changed);
        if (typeof read === 'object') expect(read).toEqual(saying({ note: 'kept' }));
        expect(typeof (await codec.open(name, bytes.slice(0, at)))).toBe('string');
      }
    });

    it('is refused under another name, also that of another session', async () => {
      const { name, bytes } = await codec.seal(saying({}));
      const other = await codec.seal(saying({ note: 'other' }));
      expect(await codec.open(other.name, bytes)).toBe('damaged');
      expect(await codec.open(name.replace('s1.', 's2.'), bytes)).toBe('damaged');
      expect(await codec.open('nothing', bytes)).toBe('damaged');
    });

    it('is left alone where its format, or a flag, is of a newer version', async () => {
      const { name, bytes } = await codec.seal(saying({}));
      expect(await codec.open(name, Uint8Array.of(2, ...bytes.subarray(1)))).toBe('newer');
      expect(await codec.open(name, Uint8Array.of(1, 4 | (bytes[1] ?? 0), ...bytes.subarray(2)))).toBe('newer');
      expect(await codec.open(name, new Uint8Array())).toBe('damaged');
    });
  });
}

describe('a key', () => {
  it('opens nothing that is sealed with another', async () => {
    const { name, bytes } = await codecWith(keys).seal(saying({}));
    expect(await codecWith(await keysOf(newKey())).open(name, bytes)).toBe('damaged');
    expect(await codecWith(null).open(name, bytes)).toBe('damaged');
    const plain = await codecWith(null).seal(saying({}));
    expect(await codecWith(keys).open(plain.name, plain.bytes)).toBe('damaged');
  });

  it('keeps from the name what is in the blob, and from the bytes what is in them twice', async () => {
    const [one, other] = [await codecWith(keys).seal(saying({})), await codecWith(keys).seal(saying({}))];
    expect((await codecWith(null).seal(saying({}))).name).not.toBe(one.name);
    expect(other.bytes).not.toEqual(one.bytes);
  });
});

describe('what unpacks to more than any blob of ours', () => {
  it('is refused before it is all there', async () => {
    const bomb = deflateRawSync(Buffer.alloc(2_000_000, '\u001a'));
    // Shortened: each of its bytes stands for some two hundred.
    expect(await codecWith(null).open('s1.x', Uint8Array.of(1, 2, ...bomb))).toBe('damaged');
    const long = deflateRawSync(Buffer.alloc(201_000_000, ' '));
    const start = process.memoryUsage().arrayBuffers;
    expect(await codecWith(null).open('s1.x', new Uint8Array([1, 0, ...long]))).toBe('damaged');
    expect(process.memoryUsage().arrayBuffers - start).toBeLessThan(300_000_000);
  });
});
