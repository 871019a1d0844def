import { text } from '../../src/i18n/text.ts';
import type { Section, SectionText } from '../../src/model/section.ts';
import type { Session } from '../../src/model/session.ts';
import { writtenAt } from '../../src/model/written-at.ts';
import { HostHandleField } from '../session/host-handle-field.tsx';
import { SectionHeading } from '../store/section-heading.tsx';
import { TextField } from '../store/text-field.tsx';
import { ProseField } from './prose-field.tsx';

/** Label and hint of the field, by the section's role; and whether it is prose or the lines of a plain text. */
const FIELDS = {
  'pull-quote': { label: 'workbench_quote', hint: 'workbench_quote_hint', rows: 2 },
  prose: { label: 'workbench_prose', hint: 'workbench_prose_hint', rows: 'prose' },
  host: { label: 'workbench_bio', hint: 'workbench_bio_hint', rows: 'prose' },
  archive: { label: 'workbench_archive', hint: 'workbench_archive_hint', rows: 2 },
  links: { label: 'workbench_prose', hint: 'workbench_prose_hint', rows: 'prose' },
  statistics: { label: 'workbench_prose', hint: 'workbench_prose_hint', rows: 'prose' },
} as const;

interface WordsSectionProps {
  readonly section: Section;
  readonly session: Session;
  /** Its words, once they are there. */
  readonly words: SectionText | undefined;
}

/** One section that is words. */
export function WordsSection({ section, session, words }: WordsSectionProps) {
  const { id, role, kind, heading } = section;
  if (role === 'picks') return null;
  const { label, hint, rows } = FIELDS[role];
  return (
    <section class="words-section" data-section={kind} data-role={role} aria-label={heading}>
      <SectionHeading section={section} />
      {role === 'host' && <HostHandleField session={session} />}
      {rows === 'prose' ? (
        words !== undefined && <ProseField label={text(label)} hint={text(hint)} words={words} />
      ) : (
        <TextField
          label={text(label)}
          hint={text(hint)}
          rows={rows}
          stored={words?.plain ?? ''}
          writtenAt={words === undefined ? 0 : writtenAt(words, 'plain')}
          change={(plain) => ({ table: 'texts', id, fields: { plain } })}
        />
      )}
    </section>
  );
}
