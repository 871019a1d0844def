import { useState } from 'preact/hooks';
import { text } from '../../src/i18n/text.ts';
import { patternOf } from '../../src/model/match-pattern.ts';
import type { OutboxJob } from '../../src/model/outbox-job.ts';
import type { BlogSetting } from '../../src/model/setting.ts';
import { askForData } from '../../src/store/data-pages.ts';
import { askFor } from '../../src/ui/access/ask-for.ts';
import { useOrigins } from '../../src/ui/access/use-origins.ts';
import { problemWords } from '../../src/ui/problem-words.ts';
import { openSection } from '../frame/open-section.ts';
import { useWorkbench } from '../workbench-context.ts';
import { cancel, goOnNow } from './job-acts.ts';

/** What the host mends where blogs are connected. */
const OF_THE_CONNECTION = ['signed_out', 'not_allowed', 'not_wordpress', 'moved', 'blocked'];

/** Why a draft does not go on, and what to do. */
export function Stopped({ job, blog }: { job: OutboxJob; blog: BlogSetting }) {
  const { writes, view } = useWorkbench();
  const granted = useOrigins() ?? [];
  const [refusal, setRefusal] = useState<string | null>(null);
  const code = job.problem?.code ?? '';
  const allow = async () => {
    const pattern = patternOf(blog.root);
    const refused = pattern === null ? null : await askForData(askFor, [pattern], 'blog', granted);
    setRefusal(refused);
    if (refused === null) await goOnNow(writes, job.id);
  };
  return (
    <div class="banner">
      <p role="alert">{job.problem === null ? text('publish_stopped') : problemWords(job.problem)}</p>
      {refusal !== null && <p class="mistake">{refusal}</p>}
      <p class="buttons">
        {code === 'not_permitted' && (
          <button type="button" class="primary" onClick={allow}>
            {text('publish_allow', blog.name)}
          </button>
        )}
        {OF_THE_CONNECTION.includes(code) && (
          <button
            type="button"
            class={code === 'signed_out' ? 'primary' : ''}
            onClick={() => openSection(view, 'blogs')}
          >
            {text(code === 'signed_out' ? 'publish_sign_in' : 'publish_blog_settings')}
          </button>
        )}
        {code !== 'not_permitted' && (
          <button type="button" onClick={() => goOnNow(writes, job.id)}>
            {text('workbench_try_again')}
          </button>
        )}
        <button type="button" class="quiet" onClick={() => cancel(writes, job.id)}>
          {text('publish_change')}
        </button>
      </p>
      {job.problem !== null && (
        <details>
          <summary>{text('publish_detail')}</summary>
          <p class="lost" dir="auto">
            {job.problem.code}: {job.problem.detail}
          </p>
        </details>
      )}
    </div>
  );
}
