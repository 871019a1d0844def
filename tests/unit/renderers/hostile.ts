import fc from 'fast-check';
import type { Draft, DraftPick, DraftSection } from '../../../src/model/draft.ts';
import { plainOfProse } from '../../../src/model/plain-prose.ts';
import type { Post } from '../../../src/model/post.ts';
import type { Block, Inline } from '../../../src/model/prose.ts';
import type { Run } from '../../../src/model/rich-text.ts';

/** Text that looks for a way out: pieces of markup, addresses, controls and halves of characters among the rest. */
export const hostile: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
      fc.constantFrom(
        ...['<', '>', '"', "'", '&', '&lt;', '&amp;', '<script>', '</script>', '</p>', '</blockquote>', '<!--', '-->'],
        ...['<img src=x onerror=alert(1)>', 'javascript:alert(1)', 'data:text/html,x', 'https://ok.example/?a=1&b=2'],
        ...[' ', '  ', '\n', '\r', '\r\n', '\t', '\0', '\u202e', '\u2067', 'https://"onclick=x', '[gallery]', '@', '#'],
        ...[
          '<!-- wp:html -->',
          '<!-- /wp:paragraph -->',
          '[[gallery]]',
          '[/caption]',
          '\\0',
          '\\',
          '0',
          '\u00a0',
          '--',
        ],
        ...['https://ok.example/[gallery]?\\0#[audio]', 'http://[::1]/', '&#91;', '\u0007', 'كتب', 'ספר', '本', '💡'],
      ),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''));

export const run: fc.Arbitrary<Run> = fc.oneof(
  fc.record({ type: fc.constant('text' as const), text: hostile }),
  fc.record({ type: fc.constant('link' as const), text: hostile, url: hostile }),
  fc.record({ type: fc.constant('mention' as const), text: hostile, handle: hostile, url: hostile }),
  fc.record({ type: fc.constant('hashtag' as const), text: hostile, tag: hostile }),
  fc.record({ type: fc.constant('emoji' as const), text: hostile, url: hostile }),
  fc.constant({ type: 'break' as const }),
);

const text = fc.array(run, { maxLength: 5 });
const author = fc.record({ name: hostile, handle: hostile, url: fc.option(hostile) });
const time = fc.option(fc.date({ noInvalidDate: true, min: new Date(0) }).map((date) => date.toISOString()));
const url = fc.oneof(
  hostile,
  fc.constantFrom(
    ...['https://x.com/mara_demo/status/1', 'https://bsky.app/profile/bea.example/post/3a', 'https://ok.example/@a/1'],
    ...['https://bsky.app/profile/xn--d--a.example/post/3a', 'https://x.com/mara_demo/status/1?a=1&b=2'],
  ),
);
const lang = fc.option(fc.constantFrom('en', 'en-GB', 'ar', 'he', 'ja', 'qme', 'und', '"><script>', ''));
const picture = 'https://cdn.example/a.jpg';
const media = fc.record({
  kind: fc.constantFrom('image' as const, 'video' as const, 'audio' as const),
  url: fc.option(fc.oneof(hostile, fc.constant(picture))),
  alt: hostile,
});

const post: fc.Arbitrary<Post> = fc.record({
  ...{ site: fc.constant('x'), id: hostile, url, author, time, text, lang, media: fc.array(media, { maxLength: 2 }) },
  quote: fc.option(fc.record({ url: fc.option(url), author, time, text })),
  ...{ repostedBy: fc.option(hostile), replyTo: fc.option(hostile) },
  ...{ tags: fc.constant([]), mentions: fc.constant([]), links: fc.constant([]), truncated: fc.constant(false) },
  ...{ promoted: fc.constant(false), edited: fc.constant(false), translated: fc.constant(false) },
  optedOut: fc.constant(false),
});

const pick: fc.Arbitrary<DraftPick> = fc.record({
  ...{ id: fc.constant('pick'), post, text, note: hostile },
  pictures: fc.array(
    fc.record({
      of: fc.constant(picture),
      src: fc.oneof(hostile, fc.constant('https://ok.example/a.jpg?a=1&b=[gallery]')),
      id: fc.integer({ min: 1, max: 1e6 }),
      alt: hostile,
    }),
    { maxLength: 1 },
  ),
});

const inline: fc.Arbitrary<Inline> = fc.oneof(
  fc.constant({ type: 'break' as const }),
  fc.record(
    {
      type: fc.constant('text' as const),
      text: hostile,
      bold: fc.constant(true as const),
      italic: fc.constant(true as const),
      href: fc.oneof(hostile, fc.constantFrom('mailto:a@ok.example?subject=[gallery]', 'https://ok.example/?a&b=\\0')),
    },
    { requiredKeys: ['type', 'text'] },
  ),
);

const { block } = fc.letrec<{ block: Block }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    fc.record({ type: fc.constant('paragraph' as const), content: fc.array(inline, { maxLength: 4 }) }),
    fc.record({
      type: fc.constant('list' as const),
      ordered: fc.boolean(),
      items: fc.array(fc.array(tie('block'), { maxLength: 3 }), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({ type: fc.constant('quote' as const), blocks: fc.array(tie('block'), { minLength: 1, maxLength: 3 }) }),
  ),
}));

const words = fc.array(block, { maxLength: 3 }).map((blocks) => {
  const plain = plainOfProse(blocks);
  return { blocks, plain, paragraphs: plain.split('\n\n') };
});

const section: fc.Arbitrary<DraftSection> = fc
  .record({ words, heading: hostile, picks: fc.array(pick, { maxLength: 3 }), handle: hostile, role: fc.nat(6) })
  .map(({ words: said, heading, picks, handle, role }): DraftSection => {
    const part = { id: 'section', kind: 'kind', heading };
    const numbers = {
      ...{ posts: 1234, people: 5, picks: 6 },
      activity: role % 2 === 0 ? [] : [{ start: '2026-03-12T19:00:00.000Z', posts: 3 }],
    };
    switch (role) {
      case 0:
        return { ...part, role: 'picks', picks, groups: null };
      case 1:
        return { ...part, role: 'picks', picks, groups: [{ heading: handle, picks }] };
      case 2:
        return { ...part, ...said, role: 'host', handle, name: said.plain.slice(0, 9) };
      case 3:
        return { ...part, ...said, role: 'statistics', numbers };
      case 4:
        return { ...part, ...said, role: 'pull-quote' };
      case 5:
        return { ...part, ...said, role: 'archive' };
      default:
        return { ...part, ...said, role: 'prose' };
    }
  });

/** Drafts of which every word, address and number may be anything that a person or a page can bring in. */
export const hostileDraft: fc.Arbitrary<Draft> = fc
  .record({
    sid: fc.oneof(fc.uuid(), hostile),
    sections: fc.array(section, { maxLength: 4 }),
    postStyle: fc.constantFrom('compact' as const, 'quote' as const, 'card' as const),
    embeds: fc.boolean(),
    archiveUrl: fc.option(fc.oneof(hostile, fc.constant('https://ok.example/?p=7&preview=true'))),
  })
  .map((made) => ({
    ...{ title: 'Session 7', number: 7, topic: '', hashtags: ['quietcorner'], start: null, end: null },
    ...{ timeZone: 'Europe/London', hostHandle: '', layout: [] },
    ...made,
  }));
