import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assemble } from '../../../src/drafting/assemble.ts';
import { plainText } from '../../../src/model/plain-text.ts';
import type { Run } from '../../../src/model/rich-text.ts';
import { parseSessionFile, type SessionFile, type SessionFilePick } from '../../../src/model/session-file.ts';
import { html } from '../../../src/renderers/html.ts';
import { rowsOf } from '../drafting/rows-of-file.ts';
import { english } from './english.ts';
import { hostile, hostileDraft, run } from './hostile.ts';
import { attribute, byClass, byTag, carried, childrenOf, harmIn, parsed, postsIn, textOf } from './read-back.ts';

function rendered(file: SessionFile): string {
  const { session, sections, picks, texts } = rowsOf(file);
  return html.render(assemble(session, sections, picks, texts), english);
}

function sample(name: string): SessionFile {
  return parseSessionFile(readFileSync(`tests/fixtures/drafts/${name}/input.json`, 'utf8'));
}

function withPost(fields: Partial<NonNullable<SessionFilePick['post']>>): SessionFile {
  const [pick] = sample('reading-corner').picks;
  const post = { ...(pick?.post as NonNullable<SessionFilePick['post']>), ...fields };
  const text = plainText(post.text);
  return { hashtag: 'quietcorner', picks: [{ kind: 'highlight', handle: post.author.handle, text, post }] };
}

describe('a post in HTML', () => {
  it('gives its text back to the letter, whatever it is', () => {
    fc.assert(
      fc.property(fc.array(run, { maxLength: 6 }), (text) => {
        const body = parsed(rendered(withPost({ text })));
        expect(harmIn(body)).toEqual([]);
        expect(postsIn(body).map((post) => post.text)).toEqual([text.map((run) => carried(plainText([run]))).join('')]);
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ['100,000 characters', 'a '.repeat(50_000)],
    ['100,000 lines', `https://ok.example/${'\n'.repeat(100_000)}`],
    ['10,000 links', 'https://ok.example/ '.repeat(10_000)],
  ])('gives its text back when it is of %s', (_, long) => {
    expect(postsIn(parsed(rendered(withPost({ text: [{ type: 'text', text: long }] }))))[0]?.text).toBe(long);
  });

  it('gives its author’s handle back to the letter, whatever it is', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (handle, name, url) => {
        const body = parsed(rendered(withPost({ author: { handle, name, url } })));
        expect(harmIn(body)).toEqual([]);
        expect(postsIn(body).map((post) => post.handle)).toEqual([handle === '' ? '' : `@${carried(handle)}`]);
      }),
      { numRuns: 150 },
    );
  });

  it('names the author in words that stay when a blog takes the tags away', () => {
    const [credit] = byClass(parsed(rendered(sample('reading-corner'))), 'chat-credit').map(textOf);
    expect(credit).toBe('— Mara Quill (@mara_quill_demo), 12 March 2026, 19:04');
  });

  it('is credited and linked when it has no text, no time, and an author without a name', () => {
    const author = { name: '', handle: '', url: null };
    const body = parsed(rendered(withPost({ text: [], time: null, author })));
    expect(byClass(body, 'chat-post').map((post) => textOf(post).trim())).toEqual([
      '— Unknown author, Link to the post',
    ]);
    const permalink = 'https://x.com/mara_quill_demo/status/2032000000000000001';
    expect(byTag(body, 'a').map((link) => attribute(link, 'href'))).toEqual([permalink, permalink]);
  });

  it('tells media by their descriptions and never loads one', () => {
    const body = parsed(rendered(sample('reading-corner')));
    expect(byClass(body, 'chat-media').map(textOf)).toEqual([
      'Image: A low shelf under a window, three children on cushions in front of it',
      'Image',
      'Video: Turning pages, no sound',
      'Image: A cake in the shape of an open book',
    ]);
    expect(harmIn(body)).toEqual([]);
  });

  it('keeps the quoted post inside, with a credit of its own', () => {
    const [quoted] = byClass(parsed(rendered(sample('reading-corner'))), 'chat-quoted');
    expect(quoted?.parentNode).toMatchObject({ attrs: [{ name: 'class', value: 'chat-post' }, {}, {}] });
    expect(quoted === undefined ? [] : childrenOf(quoted).map(textOf)).toEqual([
      'Does anybody else read *with* them?\n#quietcorner',
      '— Mara Quill (@mara_quill_demo), 12 March 2026, 18:59',
    ]);
  });

  it('says its language and its direction, where there are any', () => {
    const posts = byClass(parsed(rendered(sample('right-to-left'))), 'chat-post');
    expect(posts.map((post) => [attribute(post, 'lang'), attribute(post, 'dir')])).toEqual([
      ['ar', 'rtl'],
      ['he', 'rtl'],
      ['ja', 'ltr'],
      [null, 'auto'],
    ]);
  });

  it('links no address but those of the web', () => {
    const url = 'https://ok.example/';
    const others = [
      'javascript:alert(1)',
      ' javascript:alert(1)',
      'data:text/html,x',
      '//x.example',
      '/x',
      'mailto:a@b.example',
    ];
    const text = [...others, url].map((target): Run => ({ type: 'link', text: 'word', url: target }));
    const inside = byClass(parsed(rendered(withPost({ text }))), 'chat-text').flatMap((element) => byTag(element, 'a'));
    expect(inside.map((link) => [attribute(link, 'href'), attribute(link, 'rel')])).toEqual([[url, 'nofollow ugc']]);
  });
});

describe('a draft in HTML', () => {
  it('has no heading above the second level: the blog prints the title', () => {
    const source = rendered(sample('reading-corner'));
    expect(source).not.toMatch(/<h1|<html|<body/);
    expect(byTag(parsed(source), 'h2').map(textOf)).toEqual([
      'Session summary',
      'Highlighted posts',
      'Posts of the week',
      'Shout-outs',
      'Further reading',
      'About the host',
    ]);
  });

  it('keeps hostile words of the host and of the layout as words', () => {
    fc.assert(
      fc.property(hostile, hostile, (words, heading) => {
        const kinds = ['pull-quote', 'prose', 'picks', 'host', 'archive', 'links', 'statistics'] as const;
        const sections = kinds.map((role) => ({ role, kind: role, heading, paragraphs: [words] }));
        const file = { ...withPost({}), sections, host: { handle: words, bio: words }, archiveHeading: heading };
        const picks = file.picks.map((pick) => ({ ...pick, kind: 'picks' }));
        const body = parsed(rendered({ ...file, picks, timeZone: words }));
        expect(harmIn(body)).toEqual([]);
        if (heading.trim() !== '') expect(byTag(body, 'h2').map(textOf)).toContain(carried(heading));
      }),
      { numRuns: 100 },
    );
  });

  it('is harmless in every style, whatever people write', () => {
    fc.assert(
      fc.property(hostileDraft, (draft) => {
        expect(harmIn(parsed(html.render(draft, english)))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('holds the hostile sample without anything that acts', () => {
    expect(harmIn(parsed(rendered(sample('hostile'))))).toEqual([]);
  });

  it('links the archive’s heading to its address', () => {
    const links = byClass(parsed(rendered(sample('reading-corner'))), 'chat-archive').flatMap((part) =>
      byTag(part, 'a'),
    );
    expect(links.map((link) => [textOf(link), attribute(link, 'href')])).toEqual([
      ['Archive Session 7', 'https://quietcorner.example/archive/7'],
    ]);
  });

  it('links the archive to its own page rather than to what the host typed', () => {
    const archiveUrl = 'https://quietcorner.example/session-7-archive/';
    const linksOf = (archive: object) => {
      const { session, sections, picks, texts } = rowsOf({ ...sample('reading-corner'), ...archive });
      const draft = { ...assemble(session, sections, picks, texts), archiveUrl };
      const [part] = byClass(parsed(html.render(draft, english)), 'chat-archive');
      return part === undefined ? [] : byTag(part, 'a').map((link) => [textOf(link), attribute(link, 'href')]);
    };
    expect(linksOf({})).toEqual([['Archive Session 7', archiveUrl]]);
    const words = [{ kind: 'archive', role: 'archive', heading: 'Archive', paragraphs: ['All of it.'] }];
    expect(linksOf({ sections: words, archiveHeading: 'Archive' })).toEqual([['Archive', archiveUrl]]);
    expect(linksOf({ sections: words, archiveHeading: '' })).toEqual([[archiveUrl, archiveUrl]]);
  });

  it('tells the host’s handle where the words about the host do not', () => {
    const hostOf = (file: SessionFile) =>
      byClass(parsed(rendered(file)), 'chat-host')
        .map(textOf)
        .join('');
    expect(hostOf(sample('reading-corner'))).toContain('@odd_hosts_demo');
    const bio = 'I am @Odd_Hosts_Demo.';
    expect(hostOf({ ...sample('reading-corner'), host: { handle: 'odd_hosts_demo', bio } })).not.toContain(
      '@odd_hosts',
    );
  });

  it('leaves a sentence’s own punctuation outside the link', () => {
    const body = parsed(rendered(sample('reading-corner')));
    const links = byClass(body, 'chat-prose').flatMap((part) => byTag(part, 'a'));
    expect(links.map(textOf)).toEqual(['https://quietcorner.example/list_(2026)', 'https://shelves.example/test']);
  });

  it('writes no “<” but those of its own tags, for filters that look for words', () => {
    const source = rendered(sample('hostile'));
    const tag = /<\/?(?:section|h2|p|br|figure|blockquote|footer|span|a|time)(?: [a-z-]+="[^"<>]*")*>/gu;
    expect(source.replaceAll(tag, '')).not.toContain('<');
  });
});
