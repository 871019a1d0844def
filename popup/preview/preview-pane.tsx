import { useEffect, useMemo, useState } from 'preact/hooks';
import { text } from '../../src/i18n/text.ts';
import type { Pick } from '../../src/model/pick.ts';
import type { Section, SectionText } from '../../src/model/section.ts';
import type { Session } from '../../src/model/session.ts';
import { titleOf } from '../../src/model/session-title.ts';
import { ExportBar } from './export-bar.tsx';
import { Paper } from './paper.tsx';
import { useIdle } from './use-idle.ts';

type Rendering = typeof import('./rendering.ts');

interface PreviewPaneProps {
  readonly session: Session;
  readonly sections: readonly Section[];
  readonly picks: readonly Pick[];
  readonly texts: ReadonlyMap<string, SectionText>;
}

/** The draft as readers will see it, and the ways to take it along. */
export function PreviewPane(props: PreviewPaneProps) {
  const [rendering, setRendering] = useState<Rendering | null>(null);
  useEffect(() => {
    import('./rendering.ts').then(setRendering);
  }, []);
  return rendering === null ? null : <Preview {...props} rendering={rendering} />;
}

function Preview({ session, sections, picks, texts, rendering }: PreviewPaneProps & { rendering: Rendering }) {
  const draft = useMemo(
    () => rendering.assemble(session, sections, picks, texts),
    [rendering, session, sections, picks, texts],
  );
  const html = useIdle(draft, rendering.renderHtml);
  return (
    <>
      <ExportBar draft={draft} rendering={rendering} />
      {draft.sections.every(({ role }) => role === 'archive') ? (
        <p class="empty">{text('workbench_preview_empty')}</p>
      ) : (
        html !== null && <Paper title={titleOf(session)} html={html} />
      )}
    </>
  );
}
