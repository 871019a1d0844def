import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { type DocumentReading, openReader, type Reader } from '../../../scripts/read/reader.ts';

/** Saved pages of the real networks. They hold other people's words, so they lie beside the project, not in it. */
const PAGES = '../shared/pages';
export const areHere = existsSync(PAGES);
if (!areHere) console.warn(`SKIPPED: the real pages are not here (${PAGES}); only made-up ones are tested.`);

type PageReading = DocumentReading & { readonly html: string };

export interface RealPages {
  read(siteId: string, file: string, url: string): Promise<PageReading>;
  close(): Promise<void>;
}

export async function openRealPages(): Promise<RealPages> {
  const reader: Reader = await openReader();
  return {
    async read(siteId, file, url) {
      const html = readFileSync(join(PAGES, file), 'utf8');
      return { html, ...(await reader.read({ html, url }, [siteId])) };
    },
    close: reader.close,
  };
}

export function all(html: string, pattern: RegExp): string[] {
  return [...html.matchAll(pattern)].map(([, found = '']) => found);
}

/** What every good reading has in common. */
export function expectSound({ posts, doubtful, counts }: DocumentReading): void {
  expect(doubtful).toEqual([]);
  expect(counts).toEqual({ seen: posts.length, read: posts.length, doubtful: 0 });
  expect(new Set(posts.map(({ url }) => url)).size).toBe(posts.length);
  for (const { author, time, url } of posts) {
    expect(author.name).not.toBe('');
    expect(author.handle).not.toMatch(/^$|^@|[\u202A-\u202E]/u);
    expect(url).toMatch(/^https:\/\//);
    expect(time).toMatch(/^20\d\d-\d\d-\d\dT[\d:.]+Z$/);
  }
}
