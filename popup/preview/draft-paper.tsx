import { useCallback } from 'preact/hooks';
import { text } from '../../src/i18n/text.ts';
import type { Draft } from '../../src/model/draft.ts';
import { html } from '../../src/renderers/html.ts';
import { useBlogLook } from './blog-look/use-blog-look.ts';
import type { Look } from './look.ts';
import { Paper } from './paper.tsx';
import { renderAs } from './rendering.ts';
import { useIdle } from './use-idle.ts';

/** The draft on paper: on a plain page, or as the host's blog shows it. */
export function DraftPaper({ draft, look }: { readonly draft: Draft; readonly look: Look }) {
  const blog = useBlogLook(look.blog);
  const format = blog.state === 'ready' ? blog.format : html;
  const render = useCallback((shown: Draft) => ({ html: renderAs(format, shown), format }), [format]);
  const rendered = useIdle(draft, render);
  return (
    <>
      <div class="paper-note" role="status">
        {blog.state === 'loading' && <p>{text('preview_fetching')}</p>}
        {blog.state === 'failed' && (
          <p>
            <span class="mistake">{text('preview_not_fetched')}</span>{' '}
            <button type="button" onClick={blog.retry}>
              {text('workbench_try_again')}
            </button>
          </p>
        )}
      </div>
      {/* Blocks in the plain page's style, or the other way round, would flash by. */}
      {rendered?.format === format && (
        <Paper
          title={draft.title}
          html={rendered.html}
          look={look}
          dress={blog.state === 'ready' ? blog.dress : null}
        />
      )}
    </>
  );
}
