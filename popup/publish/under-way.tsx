import { useId } from 'preact/hooks';
import { text } from '../../src/i18n/text.ts';
import { type OutboxJob, STEPS } from '../../src/model/outbox-job.ts';
import { problemWords } from '../../src/ui/problem-words.ts';
import { useWorkbench } from '../workbench-context.ts';
import { cancel, goOnNow } from './job-acts.ts';
import { shareOf, stepsOf } from './steps.ts';
import { clockTime } from './when.ts';

/** What a job that waits is waiting for; null for one that is at it. */
function waitingWords({ state, problem, nextAt }: OutboxJob): string | null {
  if (state !== 'waiting' || problem === null) return null;
  return `${problemWords(problem)} ${text('publish_tries_again', clockTime(nextAt))}`;
}

/** How far a draft is on its way, step by step. */
export function UnderWay({ job }: { job: OutboxJob }) {
  const { writes } = useWorkbench();
  const label = useId();
  const waiting = waitingWords(job);
  const at = STEPS.indexOf(job.step);
  const parts = job.total > 1 ? ` ${text('publish_parts', Math.min(job.done + 1, job.total), job.total)}` : '';
  return (
    <>
      <div class="progress">
        <span id={label} role="status">
          {text(`publish_step_${job.step}`)}
          {parts}
        </span>
        <progress aria-labelledby={label} max={1} value={shareOf(job)} />
      </div>
      <ol class="publish-steps">
        {stepsOf(job).map((step) => {
          const place = STEPS.indexOf(step);
          const state = place < at ? 'done' : place === at ? 'now' : 'later';
          return (
            <li key={step} data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
              <span aria-hidden="true">{state === 'done' ? '✓' : state === 'now' ? '→' : '·'}</span>{' '}
              {text(`publish_step_${step}`)}
              {state === 'done' && <span class="visually-hidden"> {text('publish_step_is_done')}</span>}
            </li>
          );
        })}
      </ol>
      {waiting !== null && (
        <div class="notice" role="status">
          <p>{waiting}</p>
          <p class="buttons">
            <button type="button" onClick={() => goOnNow(writes, job.id)}>
              {text('publish_try_now')}
            </button>
          </p>
        </div>
      )}
      <p class="hint">{text('publish_goes_on')}</p>
      <p>
        <button type="button" class="quiet" onClick={() => cancel(writes, job.id)}>
          {text('publish_cancel')}
        </button>
      </p>
    </>
  );
}
