import type { SectionRole } from './section.ts';
import type { LayoutSetting } from './setting.ts';

/** A section as an own layout has it. */
export type LayoutSection = LayoutSetting['sections'][number];

/** A section as a built-in layout plans it; its heading is a message. */
export interface PlannedSection {
  readonly role: SectionRole;
  readonly kind: string;
  readonly byQuestion?: boolean;
}

/** The order that chat summaries have settled on; the first picks section takes what a plain click picks. */
export const DEFAULT_LAYOUT = [
  { role: 'pull-quote', kind: 'pull-quote' },
  { role: 'prose', kind: 'summary' },
  { role: 'picks', kind: 'highlight' },
  { role: 'picks', kind: 'post-of-the-week' },
  { role: 'picks', kind: 'shout-out' },
  { role: 'host', kind: 'host' },
  { role: 'archive', kind: 'archive' },
] as const satisfies readonly PlannedSection[];

/**
 * For chats that go by numbered questions: what answers them stands under them. Shout-outs answer none.
 */
const QUESTIONS_LAYOUT = [
  { role: 'pull-quote', kind: 'pull-quote' },
  { role: 'prose', kind: 'summary' },
  { role: 'picks', kind: 'answers', byQuestion: true },
  { role: 'picks', kind: 'shout-out' },
  { role: 'host', kind: 'host' },
  { role: 'archive', kind: 'archive' },
] as const satisfies readonly PlannedSection[];

/** Built in, by the id under which a chat names its layout. The first one is the usual one. */
export const BUILT_IN_LAYOUTS = { usual: DEFAULT_LAYOUT, questions: QUESTIONS_LAYOUT } as const;
