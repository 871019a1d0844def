import type { Activity } from '../../src/drafting/statistics/activity.ts';
import { text } from '../../src/i18n/text.ts';
import { knownZone } from '../../src/model/known-zone.ts';
import { locale } from '../../src/ui/locale.ts';

const WIDTH = 300;
const HEIGHT = 60;

interface ActivityChartProps {
  readonly activity: Activity;
  readonly timeZone: string;
}

/** How many posts there were when: as bars, and as a table for whoever wants the numbers. */
export function ActivityChart({ activity: { bins, binSeconds }, timeZone }: ActivityChartProps) {
  const most = Math.max(1, ...bins.map(({ posts }) => posts));
  const wide = WIDTH / bins.length;
  const clock = new Intl.DateTimeFormat(locale(), { timeStyle: 'short', timeZone: knownZone(timeZone) });
  const at = (instant: string) => clock.format(Date.parse(instant));
  const peak = bins.find(({ posts }) => posts === most) ?? bins[0];
  const every =
    binSeconds < 60 ? text('chart_seconds', binSeconds) : text('chart_minutes', Math.round(binSeconds / 60));
  return (
    <figure class="chart">
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={text('chart_label', every, most, at(peak?.start ?? ''))}
      >
        <title>{text('chart_title', every)}</title>
        {bins.map(({ start, posts }, index) => {
          const high = (posts / most) * HEIGHT;
          return <rect key={start} x={index * wide} y={HEIGHT - high} width={Math.max(wide - 1, 0.5)} height={high} />;
        })}
      </svg>
      <figcaption>
        <span>{at(bins[0]?.start ?? '')}</span> <span>{text('chart_title', every)}</span>{' '}
        <span>{at(bins.at(-1)?.end ?? '')}</span>
      </figcaption>
      <details>
        <summary>{text('chart_table')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{text('chart_from')}</th>
              <th scope="col">{text('numbers_posts')}</th>
            </tr>
          </thead>
          <tbody>
            {bins.map(({ start, posts }) => (
              <tr key={start}>
                <th scope="row">{at(start)}</th>
                <td>{posts}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
