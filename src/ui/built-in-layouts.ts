import { type MessageKey, text } from '../i18n/text.ts';
import { BUILT_IN_LAYOUTS, type LayoutSection, type PlannedSection } from '../model/layout.ts';

const HEADINGS: Readonly<Record<string, MessageKey>> = {
  'pull-quote': 'section_pull_quote',
  summary: 'section_summary',
  highlight: 'section_highlight',
  answers: 'options_section_answers',
  'post-of-the-week': 'section_post_of_the_week',
  'shout-out': 'section_shout_out',
  host: 'section_host',
  archive: 'section_archive',
};

/** The sections of a built-in layout, under headings in the host's language; of the usual one where there is no such. */
export function builtInSections(id: string): LayoutSection[] {
  const planned: readonly PlannedSection[] = id === 'questions' ? BUILT_IN_LAYOUTS.questions : BUILT_IN_LAYOUTS.usual;
  return planned.map(({ role, kind, byQuestion = false }) => {
    const heading = HEADINGS[kind];
    return { role, kind, heading: heading === undefined ? '' : text(heading), included: true, byQuestion, words: '' };
  });
}
