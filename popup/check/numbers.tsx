import { useMemo } from 'preact/hooks';
import { statisticsOf } from '../../src/drafting/statistics/statistics.ts';
import { text } from '../../src/i18n/text.ts';
import { ActivityChart } from './activity-chart.tsx';
import type { Checked } from './checked.ts';
import { Voices } from './voices.tsx';

const NUMBERS = new Intl.NumberFormat();

/** So many of the links and questions are told. */
const FIRST = 5;

/** What can be counted of the session, and how its voices are balanced. */
export function Numbers({ checked }: { checked: Checked }) {
  const { session, picks, seen } = checked;
  const statistics = useMemo(() => statisticsOf({ session, picks, seen }), [session, picks, seen]);
  const { posts, people, activity, links, questions, balance } = statistics;
  const facts = [
    [text('numbers_posts'), posts],
    [text('numbers_people'), people],
    [text('numbers_picks'), statistics.picks],
  ] as const;
  return (
    <section aria-labelledby="check-numbers">
      <h2 id="check-numbers">{text('numbers_heading')}</h2>
      <p class="hint">{text('numbers_hint')}</p>
      <dl class="facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{NUMBERS.format(value)}</dd>
          </div>
        ))}
      </dl>
      {activity.bins.length > 0 && <ActivityChart activity={activity} timeZone={session.timeZone} />}
      {questions.length > 0 && (
        <>
          <h3>{text('numbers_questions')}</h3>
          <ul class="plain">
            {questions.slice(0, FIRST).map(({ number, answers, people: by }) => (
              <li key={number}>{text('numbers_question', number, answers, by)}</li>
            ))}
          </ul>
        </>
      )}
      {links.length > 0 && (
        <>
          <h3>{text('numbers_links')}</h3>
          <ul class="plain">
            {links.slice(0, FIRST).map(({ url, people: by }) => (
              <li key={url}>
                <a href={url} target="_blank" rel="noreferrer" dir="ltr">
                  {url}
                </a>{' '}
                <span class="count">{text('numbers_link_people', by)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <Voices balance={balance} checked={checked} />
    </section>
  );
}
