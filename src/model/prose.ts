import * as z from 'zod/mini';

/**
 * A stretch of words that look alike, or the end of a line inside a paragraph. `href` is as `linkAddress` gives it.
 * What is absent is not so.
 */
export const Inline = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('text'),
    text: z.string(),
    bold: z.optional(z.literal(true)),
    italic: z.optional(z.literal(true)),
    href: z.optional(z.string().check(z.regex(/^(?:https?|mailto):/))),
  }),
  z.object({ type: z.literal('break') }),
]);
export type Inline = z.infer<typeof Inline>;
export type TextRun = Extract<Inline, { type: 'text' }>;

export interface Paragraph {
  type: 'paragraph';
  content: Inline[];
}

/** What prose is made of, one below the other. */
export type Block =
  | Paragraph
  | { type: 'list'; ordered: boolean; items: Block[][] }
  | { type: 'quote'; blocks: Block[] };

export const Block: z.ZodMiniType<Block> = z.discriminatedUnion('type', [
  z.object({ type: z.literal('paragraph'), content: z.array(Inline) }),
  z.object({ type: z.literal('list'), ordered: z.boolean(), items: z.array(z.array(z.lazy(() => Block))) }),
  z.object({ type: z.literal('quote'), blocks: z.array(z.lazy(() => Block)) }),
]);

/** What a host writes, as data: never markup, so that nothing pasted can reach a draft as HTML. */
export type Prose = readonly Block[];
