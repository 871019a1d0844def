import { describe, expect, it } from 'vitest';
import { assemble } from '../../../src/drafting/assemble.ts';
import { richTextOf } from '../../../src/model/plain-text.ts';
import { newRow } from '../../../src/model/row.ts';
import { UNTOUCHED_PICK, UNTOUCHED_SECTION, UNTOUCHED_SESSION } from '../../../src/model/untouched.ts';
import { html } from '../../../src/renderers/html.ts';
import { madeUpPost } from '../model/made-up-post.ts';
import { english } from '../renderers/english.ts';

const BY = { device: 'desk', now: 1 };

const session = newRow(
  {
    ...{ id: 's', hashtags: ['quietcorner'], number: 7, topic: '', title: '', start: null, end: null, timeZone: 'UTC' },
    ...{ hostHandle: 'host_demo', scope: 'replies' as const, createdAt: 1, ...UNTOUCHED_SESSION },
  },
  BY,
);
const section = (byQuestion: boolean) =>
  newRow(
    {
      id: 'p',
      sid: 's',
      role: 'picks' as const,
      kind: 'highlight',
      heading: 'Posts',
      order: 'a0',
      ...UNTOUCHED_SECTION,
      byQuestion,
    },
    BY,
  );

function pick(index: number, handle: string, text: string, more = {}) {
  const url = `https://x.com/${handle}/status/${index}`;
  const post = madeUpPost({ id: String(index), url, author: { name: '', handle, url: null }, text: richTextOf(text) });
  return newRow(
    { id: `pick-${index}`, sid: 's', section: 'p', order: `a${index}`, post, pickedAt: 1, ...UNTOUCHED_PICK, ...more },
    BY,
  );
}

const picks = [
  pick(1, 'ada_demo', 'A2 A lamp'),
  pick(2, 'bo_demo', 'Good evening'),
  pick(3, 'host_demo', 'Q1: Which corner is quiet? #quietcorner'),
  pick(4, 'cy_demo', 'A1 The one by the window'),
  pick(5, 'di_demo', 'Mine has a rug', { question: { kind: 'answer', number: 1 } }),
  pick(6, 'el_demo', 'A1 is a road', { question: { kind: 'neither', number: 0 } }),
];

function groupsOf(byQuestion: boolean) {
  const [first] = assemble(session, [section(byQuestion)], picks, new Map()).sections;
  if (first?.role !== 'picks') throw new Error('no picks');
  return first.groups?.map(({ heading, picks: group }) => [heading, group.map(({ id }) => id)]) ?? null;
}

describe('a section by question', () => {
  it('has the questions as headings, the answers below them, and the rest before', () => {
    expect(groupsOf(true)).toEqual([
      ['', ['pick-2', 'pick-6']],
      ['Q1: Which corner is quiet?', ['pick-4', 'pick-5']],
      ['Q2', ['pick-1']],
    ]);
  });

  it('stays in the host’s order where that is not asked for', () => {
    expect(groupsOf(false)).toBeNull();
  });

  it('is written with headings of the third rank', () => {
    const written = html.render(assemble(session, [section(true)], picks, new Map()), english);
    expect(written.match(/<h3[^>]*>[^<]*/g)?.map((found) => found.replace(/<[^>]*>/, ''))).toEqual([
      'Q1: Which corner is quiet?',
      'Q2',
    ]);
    expect(written).not.toContain('host_demo');
  });
});

describe('a pick whose author asks not to be shown to strangers', () => {
  it('stays out of the draft unless the host insists', () => {
    const hidden = { post: { ...pick(1, 'ada_demo', 'A2 A lamp').post, optedOut: true } };
    const handles = (more: object) =>
      assemble(session, [section(false)], [pick(1, 'ada_demo', '', { ...hidden, ...more })], new Map()).sections.length;
    expect([handles({}), handles({ insists: true })]).toEqual([0, 1]);
  });
});
