import '../publishing/extension.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import browser from 'webextension-polyfill';
import { askForData, askForServers, dataPages, isForData } from '../../../src/store/data-pages.ts';

let kept: Record<string, unknown>;
/** What was noted when the browser asked, and what it asked for. */
let asked: { patterns: readonly string[]; noted: string[] }[];

/** The browser's storage, as far as it is used here; each answer takes a turn. */
beforeEach(() => {
  kept = { 'blog-access https://blog.example/wp-json/': {} };
  asked = [];
  Object.assign(browser, {
    storage: {
      local: {
        get: async () => ({ ...kept }),
        set: async (items: object) => Object.assign(kept, items),
        remove: async (keys: string[]) => {
          for (const key of keys) delete kept[key];
        },
      },
    },
  });
  Object.assign(browser.runtime, { getManifest: () => ({ content_scripts: [{ matches: ['https://x.com/*'] }] }) });
});

function answer(refusal: string | null) {
  return async (patterns: readonly string[]) => {
    asked.push({ patterns, noted: Object.keys(kept).filter((key) => key.startsWith('data-page ')) });
    return refusal;
  };
}

const A = 'https://a.example/*';
const B = 'https://b.example/*';

describe('pages that are asked for for their data', () => {
  it('are noted with what for, before the browser asks, each once', async () => {
    expect(await askForData(answer(null), [A, B, A], 'pictures', [])).toBeNull();
    expect(asked).toEqual([{ patterns: [A, B], noted: [`data-page ${A}`, `data-page ${B}`] }]);
    await askForData(answer(null), ['https://c.example/*'], 'blog', [A, B]);
    expect(await dataPages('pictures')).toEqual([A, B]);
    expect(await dataPages('blog')).toEqual(['https://c.example/*']);
    expect(await dataPages()).toHaveLength(3);
    expect(await isForData(B)).toBe(true);
    expect(await isForData('https://d.example/*')).toBe(false);
  });

  it('are asked for in the very turn of the press', () => {
    askForData(answer(null), [A], 'posts', []);
    askForServers(answer(null), [B]);
    expect(asked.map(({ patterns }) => patterns)).toEqual([[A], [B]]);
  });

  it('stay what they were where they are granted already', async () => {
    expect(await askForData(answer('no'), [A], 'posts', ['https://*.example/*'])).toBeNull();
    expect([asked, await dataPages()]).toEqual([[], []]);
  });

  it('are forgotten where the host refuses', async () => {
    await askForData(answer(null), [B], 'posts', []);
    expect(await askForData(answer('no'), [A, B], 'pictures', [B])).toBe('no');
    expect(await dataPages()).toEqual([B]);
  });

  it('are not noted where a built-in network has its pages: the browser runs its script there', async () => {
    await askForData(answer(null), [A, 'https://x.com/*'], 'posts', []);
    expect(asked[0]?.patterns).toEqual([A, 'https://x.com/*']);
    expect(await dataPages()).toEqual([A]);
  });
});

describe('servers that are asked for', () => {
  it.each([A, '*://a.example/*', 'https://*.example/*'])('are for data no more: %s', async (pattern) => {
    await askForData(answer(null), [A, 'https://other.test/*'], 'posts', []);
    expect(await askForServers(answer(null), [pattern])).toBeNull();
    expect(await dataPages()).toEqual(['https://other.test/*']);
  });

  it('are for data no more where more than them was granted for that', async () => {
    await askForData(answer(null), ['*://a.example/*'], 'blog', []);
    await askForServers(answer(null), [A]);
    expect(await dataPages()).toEqual([]);
  });

  it('stay granted for data only where the host refuses to grant more', async () => {
    await askForData(answer(null), [A], 'blog', []);
    expect(await askForServers(answer('no'), ['*://a.example/*'])).toBe('no');
    expect(await dataPages()).toEqual([A]);
  });

  it('are no pages for data either where the question closes the popup', async () => {
    kept[`data-page ${A}`] = 'posts';
    askForServers(() => new Promise(() => {}), [A]);
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(await dataPages()).toEqual([]);
  });
});
