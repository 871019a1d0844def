import type { Page } from 'puppeteer-core';
import type { ReadDraft } from './compare.ts';

/** Reads an HTML draft back, parsed by a browser. */
export function readDraft(page: Page, html: string): Promise<ReadDraft> {
  return page.evaluate((source) => {
    const parsed = new DOMParser().parseFromString(source, 'text/html');
    const sections = [...parsed.querySelectorAll('.chat-picks')].map((section) => ({
      heading: section.querySelector('h2')?.textContent ?? '',
      posts: [...section.querySelectorAll(':scope > .chat-post')].map((post) => ({
        handle: (post.querySelector(':scope > footer .chat-handle')?.textContent ?? '').replace(/^@/u, ''),
        text: post.querySelector(':scope > .chat-text')?.textContent ?? '',
      })),
    }));
    return { sections, words: parsed.body.textContent ?? '' };
  }, html);
}
