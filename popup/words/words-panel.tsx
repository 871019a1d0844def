import { text } from '../../src/i18n/text.ts';
import type { Section, SectionText } from '../../src/model/section.ts';
import type { Session } from '../../src/model/session.ts';
import { writtenAt } from '../../src/model/written-at.ts';
import { sessionName } from '../../src/ui/session-name.ts';
import { TextField } from '../store/text-field.tsx';
import { Outline } from './outline.tsx';
import { WordsSection } from './words-section.tsx';

interface WordsPanelProps {
  readonly session: Session;
  readonly sections: readonly Section[];
  readonly texts: ReadonlyMap<string, SectionText>;
}

/** Everything in the draft that the host writes. */
export function WordsPanel({ session, sections, texts }: WordsPanelProps) {
  const { id } = session;
  return (
    <div class="form">
      <Outline session={session} sections={sections} />
      <TextField
        label={text('workbench_title')}
        hint={text('workbench_title_hint')}
        placeholder={sessionName({ ...session, title: '' })}
        stored={session.title}
        writtenAt={writtenAt(session, 'title')}
        change={(title) => ({ table: 'sessions', id, fields: { title } })}
      />
      {sections
        .filter(({ role }) => role !== 'picks')
        .map((section) => (
          <WordsSection key={section.id} section={section} session={session} words={texts.get(section.id)} />
        ))}
    </div>
  );
}
