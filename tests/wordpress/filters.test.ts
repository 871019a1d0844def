import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Draft } from '../../src/model/draft.ts';
import { PostStyle } from '../../src/model/post-style.ts';
import { classic } from '../../src/renderers/classic.ts';
import { wordpress } from '../../src/renderers/wordpress.ts';
import { english } from '../unit/renderers/english.ts';
import { hostileDraft } from '../unit/renderers/hostile.ts';
import { sampleDraft, sampleNames } from '../unit/renderers/samples.ts';
import { type Filtered, filtered } from './support/filters.ts';
import { outlineOf } from './support/outline.ts';

const SEED = 20_260_312;

/** Every sample in every way, and many drafts of whatever people write. */
const drafts: readonly Draft[] = [
  ...sampleNames.flatMap((name) =>
    PostStyle.options.flatMap((postStyle) =>
      [false, true].map((embeds) => ({ ...sampleDraft(name), postStyle, embeds })),
    ),
  ),
  ...fc.sample(hostileDraft, { seed: SEED, numRuns: 400 }),
];
/** What the filters are known to change. */
const SPOILT = ['<p>a <time>b</time> [gallery] &amp;#91;</p>', 'a\n\nb'];

/** The filters write pictures in their own way, to the same effect. */
function withOutlinedPictures(content: string): string {
  return content.trimEnd().replaceAll(/<img [^>]*>/gu, outlineOf);
}

interface Case extends Filtered {
  readonly content: string;
}

async function cases(version: '7.1' | '6.1', contents: readonly string[]): Promise<Case[]> {
  const made = await filtered(version, [...contents, ...SPOILT]);
  expect(made.length).toBe(contents.length + SPOILT.length);
  return made.map((one, index) => ({ ...one, content: [...contents, ...SPOILT][index] ?? '' }));
}

/** The first few of those for which something does not hold, and how many there are. */
function broken(all: readonly Case[], holds: (one: Case) => boolean): readonly [number, ...Case[]] {
  const found = all.slice(0, -SPOILT.length).filter((one) => !holds(one));
  return [found.length, ...found.sort((a, b) => a.content.length - b.content.length).slice(0, 2)];
}

describe.each(['7.1', '6.1'] as const)('the filters of WordPress %s', (version) => {
  let blocks: Case[];
  let classics: Case[];
  beforeAll(async () => {
    blocks = await cases(
      version,
      drafts.map((draft) => wordpress.render(draft, english)),
    );
    classics = await cases(
      version,
      drafts.map((draft) => classic.render(draft, english)),
    );
  });

  it('leave a contributor’s blocks as they are, pictures apart to the byte', () => {
    expect(broken(blocks, ({ kept, content }) => withOutlinedPictures(kept) === withOutlinedPictures(content))).toEqual(
      [0],
    );
  });

  it('leave a contributor’s classic draft the same', () => {
    expect(broken(classics, ({ kept, content }) => outlineOf(kept) === outlineOf(content))).toEqual([0]);
  });

  it('find the paragraphs of a classic draft as they are', () => {
    expect(broken(classics, ({ autop, content }) => outlineOf(autop) === outlineOf(content))).toEqual([0]);
  });

  it('run no shortcode that is in somebody’s words', () => {
    const runs = ({ shown }: Case) => shown.includes('A SHORTCODE RAN');
    expect(broken([...blocks, ...classics], (one) => SPOILT.includes(one.content) || !runs(one))).toEqual([0]);
  });

  it('would tell', () => {
    const [first, second] = classics.slice(-SPOILT.length);
    // Newer versions know better.
    const kept = { '7.1': '<p>a <time>b</time> [gallery] &amp;#91;</p>', '6.1': '<p>a b [gallery] &#091;</p>' };
    expect(first?.kept).toBe(kept[version]);
    expect(first?.shown).toContain('A SHORTCODE RAN');
    expect(outlineOf(second?.autop ?? '')).toBe('<p>a</p><p>b</p>');
  });
});
