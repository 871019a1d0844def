import { useEffect, useState } from 'preact/hooks';
import { text } from '../../src/i18n/text.ts';
import type { OutboxJob } from '../../src/model/outbox-job.ts';
import type { Theirs } from '../../src/model/outcome.ts';
import type { BlogSetting } from '../../src/model/setting.ts';
import { useWorkbench } from '../workbench-context.ts';
import { Comparison } from './compare/comparison.tsx';
import { answer, cancel } from './job-acts.ts';
import { ours } from './ours.ts';
import { since } from './when.ts';

interface AskingProps {
  readonly job: OutboxJob;
  readonly theirs: Theirs;
  readonly blog: BlogSetting;
  /** Nothing is to be sent: there is nothing more to do here. */
  onKept(): void;
}

/** Somebody has edited the post on the blog: what they changed, and what is to stay. */
export function Asking({ job, theirs, blog, onKept }: AskingProps) {
  const { writes } = useWorkbench();
  const { of, base, content, editedAt, locked = false } = theirs;
  const [before, setBefore] = useState(base);
  useEffect(() => {
    if (base === null) ours(writes.database, job, of).then(setBefore);
  }, [job.id]);
  const keep = async () => {
    if (!(await cancel(writes, job.id))) return;
    onKept();
    writes.tell(text('publish_kept', blog.name));
  };
  return (
    <>
      <p role="status">{text(`publish_edited_${of}`, since(Date.parse(editedAt)))}</p>
      {locked && <p>{text('publish_locked')}</p>}
      {base === null && !locked && <p class="hint">{text('publish_no_base')}</p>}
      {before !== null && (
        <Comparison before={before} after={content} label={text(base === null ? 'publish_ours' : 'publish_before')} />
      )}
      <div class="publish-choices">
        {!locked && (
          <button type="button" class="primary" onClick={() => answer(writes, job.id, 'update')}>
            {text('publish_replace')}
          </button>
        )}
        <button type="button" onClick={keep}>
          {text('publish_keep_theirs')}
        </button>
        <button type="button" onClick={() => answer(writes, job.id, 'new')}>
          {text(`publish_new_${of}`)}
        </button>
      </div>
    </>
  );
}
