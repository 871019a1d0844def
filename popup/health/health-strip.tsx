import { text } from '../../src/i18n/text.ts';
import { doubtWords } from './doubt-words.ts';
import { usePageHealth } from './use-page-health.ts';

const NUMBERS = new Intl.NumberFormat();

/** One line on how well the page beside the workbench is understood; where something is in doubt, it opens. */
export function HealthStrip() {
  const health = usePageHealth();
  if (health === null) return null;
  const { host, seen, read, doubtful, doubts } = health;
  const counts = text('health_counts', ...[seen, read, doubtful].map((count) => NUMBERS.format(count)));
  if (doubtful === 0) {
    return (
      <p class="health">
        <bdi>{host}</bdi> · {counts}
      </p>
    );
  }
  return (
    <details class="health doubtful">
      <summary>
        <bdi>{host}</bdi> · {counts}
      </summary>
      <p>{text('health_doubtful')}</p>
      <ul>
        {doubtWords(doubts).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <p>{text('health_what_to_do')}</p>
    </details>
  );
}
