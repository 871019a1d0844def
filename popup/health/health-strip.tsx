import { text } from '../../src/i18n/text.ts';
import { doubtWords } from './doubt-words.ts';
import { ReportButton } from './report-button.tsx';
import { usePageHealth } from './use-page-health.ts';

const NUMBERS = new Intl.NumberFormat();

/** One line on how well the page beside the workbench is understood; it opens to say more. */
export function HealthStrip() {
  const health = usePageHealth();
  if (health === null) return null;
  const { host, seen, read, doubtful, doubts } = health;
  const counts =
    seen === 0
      ? text('health_none')
      : text('health_counts', ...[seen, read, doubtful].map((count) => NUMBERS.format(count)));
  return (
    <details class={doubtful === 0 ? 'health' : 'health doubtful'}>
      <summary>
        <bdi>{host}</bdi> · {counts}
      </summary>
      {seen === 0 && <p>{text('health_none_why')}</p>}
      {doubtful > 0 && (
        <>
          <p>{text('health_doubtful')}</p>
          <ul>
            {doubtWords(doubts).map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
          <p>{text('health_what_to_do')}</p>
        </>
      )}
      <ReportButton />
    </details>
  );
}
