import fc from 'fast-check';
import type { Block, Inline, TextRun } from '../../../src/model/prose.ts';

const words = fc.stringMatching(/^[a-zé“ \u{1F60A}]{1,8}$/u);
const href = fc.constantFrom('https://a.example/', 'https://b.example/?utm_source=c&d=%20', 'mailto:ada@a.example');

const run: fc.Arbitrary<TextRun> = fc.record(
  {
    type: fc.constant('text' as const),
    text: words,
    bold: fc.constant(true as const),
    italic: fc.constant(true as const),
    href,
  },
  { requiredKeys: ['type', 'text'] },
);

function look({ bold, italic, href }: TextRun): string {
  return JSON.stringify([bold, italic, href]);
}

/** Content as an editor has it: neighbours that look alike are one. */
const content = fc.array(fc.oneof({ weight: 4, arbitrary: run }, fc.constant<Inline>({ type: 'break' }))).map((runs) =>
  runs.filter((one, index) => {
    const before = runs[index - 1];
    return one.type === 'break' || before?.type !== 'text' || look(before) !== look(one);
  }),
);

const paragraph = content.map((runs): Block => ({ type: 'paragraph', content: runs }));

/** Blocks as an editor can have them: an item begins with a paragraph, and nothing is without one. */
const { block } = fc.letrec<{ block: Block }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 3 },
    { weight: 3, arbitrary: paragraph },
    fc.record({
      type: fc.constant('list' as const),
      ordered: fc.boolean(),
      items: fc.array(
        fc.tuple(paragraph, fc.array(tie('block'), { maxLength: 2 })).map(([first, rest]) => [first, ...rest]),
        { minLength: 1, maxLength: 3 },
      ),
    }),
    fc.record({
      type: fc.constant('quote' as const),
      blocks: fc.array(tie('block'), { minLength: 1, maxLength: 3 }),
    }),
  ),
}));

/** Any prose that a host could have written in the editor. */
export const madeUpProse = fc.array(block, { maxLength: 5 });

/** Plain text as people type it, with blank lines and spaces anywhere. */
export const madeUpPlain = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '\n\n', '\t', 'é', '😊', '#') });
