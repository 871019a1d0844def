import { useMemo, useState } from 'preact/hooks';
import { assemble } from '../../src/drafting/assemble.ts';
import { text } from '../../src/i18n/text.ts';
import type { Pick } from '../../src/model/pick.ts';
import type { Section, SectionText } from '../../src/model/section.ts';
import type { Session } from '../../src/model/session.ts';
import { ExportBar } from './export-bar.tsx';
import { firstLook } from './look.ts';
import { Paper } from './paper.tsx';
import { renderHtml } from './rendering.ts';
import { StyleChoice } from './style-choice.tsx';
import { useFacts } from './use-facts.ts';
import { useIdle } from './use-idle.ts';

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
  const html = useIdle(draft, renderHtml);
  const [look, setLook] = useState(firstLook);
  return (
    <>
      <ExportBar session={session} draft={draft} posts={facts.numbers?.posts ?? 0} look={look} onLook={setLook} />
      <StyleChoice session={session} />
      {draft.sections.every(({ role }) => role === 'archive') ? (
        <p class="empty">{text('workbench_preview_empty')}</p>
      ) : (
        html !== null && <Paper title={draft.title} html={html} look={look} />
      )}
    </>
  );
}
