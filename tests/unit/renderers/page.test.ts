import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { assemble } from '../../../src/drafting/assemble.ts';
import type { Draft } from '../../../src/model/draft.ts';
import { plainText } from '../../../src/model/plain-text.ts';
import type { SessionFile } from '../../../src/model/session-file.ts';
import { html } from '../../../src/renderers/html.ts';
import { page } from '../../../src/renderers/page.ts';
import { rowsOf } from '../drafting/rows-of-file.ts';
import { madeUpPost } from '../model/made-up-post.ts';
import { english } from './english.ts';
import { hostile } from './hostile.ts';
import { attribute, byTag, carried, type Element, elementsIn, harmIn, parsed, textOf } from './read-back.ts';
import { sampleDraft, sampleNames } from './samples.ts';

function draftOf(file: SessionFile) {
  const { session, sections, picks, texts } = rowsOf(file);
  return assemble(session, sections, picks, texts);
}

interface Citation {
  readonly url?: string;
  readonly author?: { readonly name: string; readonly alternateName?: string };
  readonly articleBody?: string;
}

/** A rendered page, parsed as browsers do it. */
function read(source: string) {
  const document = parse(source);
  const scripts = byTag(document, 'script');
  const has = (name: string) => (element: Element) => (attribute(element, 'class') ?? '').split(' ').includes(name);
  return {
    document,
    scripts,
    data: JSON.parse(scripts.map(textOf).join('')) as { headline: string; citation: Citation[] },
    all: (name: string) => elementsIn(document).filter(has(name)),
    content: elementsIn(document).find(has('e-content')),
    policy: byTag(document, 'meta')
      .filter((meta) => attribute(meta, 'http-equiv') === 'Content-Security-Policy')
      .map((meta) => attribute(meta, 'content') ?? '')
      .join(''),
  };
}

function citationsOf(draft: Draft): unknown[] {
  return draft.sections.flatMap((section) =>
    section.role === 'picks'
      ? section.picks.map(({ post, text }) => ({
          handle: carried(`@${post.author.handle}`),
          text: plainText(text).toWellFormed().replaceAll('\0', '\uFFFD'),
        }))
      : [],
  );
}

describe.each(sampleNames)('the page of the sample draft “%s”', (name) => {
  const draft = sampleDraft(name);
  const { document, scripts, data, policy, content, all } = read(page.render(draft, english));

  it('holds no script that runs, and nothing that is loaded', () => {
    expect(scripts.map((script) => attribute(script, 'type'))).toEqual(['application/ld+json']);
    expect(policy).toContain("default-src 'none'");
    const all = elementsIn(document);
    expect(
      all.flatMap(({ attrs }) => attrs.filter((attr) => attr.name.startsWith('on') || attr.name === 'style')),
    ).toEqual([]);
    expect(
      all.filter(({ tagName }) => ['link', 'iframe', 'object', 'embed', 'base', 'form'].includes(tagName)),
    ).toEqual([]);
  });

  it('says the same as the fragment', () => {
    expect(content && textOf(content).trim()).toBe(textOf(parsed(html.render(draft, english))).trim());
  });

  it('marks up each post as a citation of one author', () => {
    const posts = all('h-cite');
    expect(posts.length).toBe(data.citation.length + all('u-quotation-of').length);
    expect([all('p-author').length, all('h-card').length]).toEqual([
      posts.length,
      draft.postStyle === 'compact' ? all('u-quotation-of').length : posts.length,
    ]);
  });

  it('names each pick as data', () => {
    const named = data.citation.map(({ author, articleBody = '' }) => ({
      handle: author?.alternateName ?? author?.name ?? '@',
      text: articleBody,
    }));
    expect(named).toEqual(citationsOf(draft));
  });
});

describe('a page that stands alone', () => {
  const draft = sampleDraft('reading-corner');
  const { document, all, policy, data } = read(page.render(draft, english));

  it('has a language, one title, and a policy that lets its own style in', () => {
    const [root] = byTag(document, 'html');
    expect(root && [attribute(root, 'lang'), attribute(root, 'dir')]).toEqual(['en-GB', 'ltr']);
    expect([...byTag(document, 'title'), ...byTag(document, 'h1')].map(textOf)).toEqual([draft.title, draft.title]);
    const [style] = byTag(document, 'style').map(textOf);
    expect(policy).toContain(
      `'sha256-${createHash('sha256')
        .update(style ?? '')
        .digest('base64')}'`,
    );
  });

  it('marks each post up as a citation, with author, time and permalink', () => {
    const [first] = all('h-cite');
    const within = (name: string) =>
      (first === undefined ? [] : elementsIn(first)).filter((element) =>
        (attribute(element, 'class') ?? '').split(' ').includes(name),
      );
    expect(within('p-author').map(textOf)).toEqual(['Mara Quill (@mara_quill_demo)']);
    expect(within('p-name').map(textOf)).toEqual(['Mara Quill']);
    expect(within('u-url').map((link) => attribute(link, 'href'))).toEqual([
      'https://x.com/mara_quill_demo',
      'https://x.com/mara_quill_demo/status/2032000000000000001',
    ]);
    expect(within('dt-published').map((time) => attribute(time, 'datetime'))).toEqual(['2026-03-12T19:04:09.000Z']);
    expect(all('h-cite').length).toBe(data.citation.length + all('u-quotation-of').length);
  });

  it('stays whole and harmless, whatever people write, and its data says the same', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (words, handle, title) => {
        const post = madeUpPost({ author: { name: words, handle, url: words }, text: [{ type: 'text', text: words }] });
        const file = {
          ...{ hashtag: 'quietcorner', title, topic: words, host: { handle, bio: words } },
          picks: [{ kind: 'highlight', handle, text: words, post }],
        };
        const found = read(page.render(draftOf(file), english));
        expect(found.scripts.map((script) => attribute(script, 'type'))).toEqual(['application/ld+json']);
        expect(found.content && harmIn(found.content).filter((harm) => harm !== '<div>')).toEqual([]);
        expect(found.data.citation.map(({ articleBody = '' }) => articleBody)).toEqual([
          words.toWellFormed().replaceAll('\0', '\uFFFD'),
        ]);
        expect(byTag(found.document, 'h1')).toHaveLength(1);
      }),
      { numRuns: 100 },
    );
  });
});
