import { useId, useMemo, useState } from 'preact/hooks';
import { assemble } from '../../src/drafting/assemble.ts';
import { text } from '../../src/i18n/text.ts';
import type { Pick } from '../../src/model/pick.ts';
import type { Section, SectionText } from '../../src/model/section.ts';
import type { Session } from '../../src/model/session.ts';
import { DraftPaper } from './draft-paper.tsx';
import { ExportBar } from './export-bar.tsx';
import { firstLook } from './look.ts';
import { LookChoices } from './look-choices.tsx';
import { StyleChoice } from './style-choice.tsx';
import { useFacts } from './use-facts.ts';

interface PreviewPaneProps {
  readonly session: Session;
  readonly sections: readonly Section[];
  readonly picks: readonly Pick[];
  readonly texts: ReadonlyMap<string, SectionText>;
}

/** The draft as readers will see it, and the ways to take it along. */
export function PreviewPane({ session, sections, picks, texts }: PreviewPaneProps) {
  const facts = useFacts(session, picks);
  const draft = useMemo(
    () => assemble(session, sections, picks, texts, facts),
    [session, sections, picks, texts, facts],
  );
  const [look, setLook] = useState(firstLook);
  const [choosing, setChoosing] = useState(false);
  const choices = useId();
  return (
    <>
      <ExportBar
        session={session}
        draft={draft}
        posts={facts.numbers?.posts ?? 0}
        choices={choosing ? choices : null}
        onChoices={() => setChoosing(!choosing)}
      />
      {choosing && (
        <div id={choices} class="look-choices">
          <StyleChoice session={session} />
          <LookChoices look={look} onLook={setLook} />
        </div>
      )}
      {draft.sections.every(({ role }) => role === 'archive') ? (
        <p class="empty">{text('workbench_preview_empty')}</p>
      ) : (
        <DraftPaper draft={draft} look={look} />
      )}
    </>
  );
}
