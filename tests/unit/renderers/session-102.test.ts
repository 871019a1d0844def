import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assemble } from '../../../src/drafting/assemble.ts';
import { parseSessionFile } from '../../../src/model/session-file.ts';
import { html } from '../../../src/renderers/html.ts';
import { markdown } from '../../../src/renderers/markdown.ts';
import { sessionFile } from '../../../src/renderers/session-file.ts';
import { text } from '../../../src/renderers/text.ts';
import { rowsOf } from '../drafting/rows-of-file.ts';
import { english } from './english.ts';
import { byClass, byTag, harmIn, parsed, postsIn, textOf } from './read-back.ts';
import { ofType, readMarkdown, wordsOf } from './read-markdown.ts';

/** A real chat's summary, which is not part of the project: other people wrote it. */
const FILE = '../shared/session-102.json';
const there = existsSync(FILE);
if (!there) console.warn(`SKIPPED: the real session, because ${FILE} is not there.`);

describe.runIf(there)('the real session', () => {
  const file = there ? parseSessionFile(readFileSync(FILE, 'utf8')) : { hashtag: 'none', picks: [] };
  const { session, sections, picks, texts } = rowsOf(file);
  const draft = assemble(session, sections, picks, texts);
  const body = parsed(html.render(draft, english));

  it('has all of its posts in HTML, in their sections, with handle and text to the letter', () => {
    expect(file.picks.length).toBe(50);
    expect(postsIn(body)).toEqual(file.picks.map(({ kind, handle, text }) => ({ kind, handle: `@${handle}`, text })));
    expect(harmIn(body)).toEqual([]);
  });

  it('has its pull quote, summary, host and archive in HTML', () => {
    expect(byClass(body, 'chat-pull-quote').map((part) => textOf(part).trim())).toEqual([file.pullQuote]);
    const paragraphs = byClass(body, 'chat-prose').flatMap((part) => byTag(part, 'p').map(textOf));
    expect(paragraphs).toEqual(file.summary);
    expect(byClass(body, 'chat-host').flatMap((part) => byTag(part, 'p').map(textOf))).toEqual([file.host?.bio]);
    expect(byClass(body, 'chat-archive').map((part) => textOf(part).trim())).toEqual([file.archiveHeading]);
  });

  it('has every post in plain text, handle and words to the letter, and in Markdown as one reads it', () => {
    const plain = text.render(draft, english);
    const read = readMarkdown(markdown.render(draft, english));
    const quotations = ofType(read, 'blockquote').map((quotation) => wordsOf(quotation).replaceAll(/\s+/gu, ' '));
    for (const { handle, text: said } of file.picks) {
      expect(plain).toContain(`\n@${handle}: ${said.trim()}\n`);
      const words = said.replaceAll(/\s+/gu, ' ').trim();
      expect(quotations.some((quotation) => quotation.startsWith(words) && quotation.includes(`@${handle}`))).toBe(
        true,
      );
    }
  });

  it('comes back from its session file with every field that was in it', () => {
    expect(JSON.parse(sessionFile.render(draft))).toMatchObject(file);
  });
});
