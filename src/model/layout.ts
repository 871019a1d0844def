import type { SectionRole } from './section.ts';

/** A section as a layout plans it. `kind` doubles as the end of the key of its default heading's message. */
export interface PlannedSection {
  readonly role: SectionRole;
  readonly kind: string;
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
