import { useCallback, useMemo, useState } from 'preact/hooks';
import { assemble } from '../../src/drafting/assemble.ts';
import { text } from '../../src/i18n/text.ts';
import type { Draft } from '../../src/model/draft.ts';
import type { Pick } from '../../src/model/pick.ts';
import type { Section, SectionText } from '../../src/model/section.ts';
import type { Session } from '../../src/model/session.ts';
import { html } from '../../src/renderers/html.ts';
import { allBlogs } from '../../src/store/blogs.ts';
import { useLiveQuery } from '../../src/ui/use-live-query.ts';
import { useWorkbench } from '../workbench-context.ts';
import { useBlogLook } from './blog-look/use-blog-look.ts';
import { ExportBar } from './export-bar.tsx';
import { firstLook } from './look.ts';
import { Paper } from './paper.tsx';
import { renderAs } from './rendering.ts';
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
  const [look, setLook] = useState(firstLook);
  const { database } = useWorkbench().writes;
  const live = useLiveQuery(() => allBlogs(database));
  const blogs = live.state === 'ready' ? live.value : [];
  const blog = useBlogLook(blogs.find(({ id }) => id === look.blog) ?? null);
  const format = blog.state === 'ready' ? blog.format : html;
  const render = useCallback((shown: Draft) => ({ html: renderAs(format, shown), format }), [format]);
  const rendered = useIdle(draft, render);
  // Blocks that are drawn by the plain page's style, or the other way round, would flash by.
  const isShown = rendered !== null && rendered.format === format;
  return (
    <>
      <ExportBar draft={draft} look={look} blogs={blogs} onLook={setLook} />
      {blog.state === 'loading' && <p class="paper-note">{text('preview_fetching')}</p>}
      {blog.state === 'failed' && <p class="paper-note mistake">{text('preview_not_fetched')}</p>}
      <StyleChoice session={session} />
      {draft.sections.every(({ role }) => role === 'archive') ? (
        <p class="empty">{text('workbench_preview_empty')}</p>
      ) : (
        isShown && (
          <Paper
            title={draft.title}
            html={rendered.html}
            look={look}
            dress={blog.state === 'ready' ? blog.dress : null}
          />
        )
      )}
    </>
  );
}
