import { createHash } from 'node:crypto';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { zipOf } from '../../../scripts/package/zip.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const files: [string, Uint8Array][] = [
  ['manifest.json', bytes('{}')],
  ['popup/main.js', bytes(Array.from({ length: 9_999 }, (_, at) => `${at * at} words, `).join(''))],
  ['İ/ä.txt', bytes('ä')],
  ['B.txt', bytes('')],
  ['a.txt', bytes('a')],
];

describe('zipOf', () => {
  it('does not depend on the order in which a disk lists its files', async () => {
    const there = await zipOf(new Map(files));
    const back = await zipOf(new Map([...files].reverse()));
    expect(Buffer.compare(there, back)).toBe(0);
  });

  it('gives the bytes that every other machine gives', async () => {
    const hash = createHash('sha256').update(await zipOf(new Map(files)));
    expect(hash.digest('hex')).toBe('5ee2d64d5da4637786f5935c805d19794eb82d6cfcee166657a7743ff2c7613a');
  });

  it('holds every file as it was, by its path, and no folder', async () => {
    const zip = await JSZip.loadAsync(await zipOf(new Map(files)));
    const names = Object.keys(zip.files);
    expect(names.sort()).toEqual(files.map(([path]) => path).sort());
    for (const [path, contents] of files) {
      expect(Buffer.compare((await zip.file(path)?.async('uint8array')) ?? bytes('-'), contents), path).toBe(0);
    }
  });
});
