import type { DraftNumbers } from '../model/draft.ts';
import { mainHandle } from '../model/host-handles.ts';
import type { Session } from '../model/session.ts';
import { titleOf } from '../model/session-title.ts';
import type { PlaceholderValues } from './placeholders.ts';
import type { Statistics } from './statistics/statistics.ts';

/** What a draft tells besides the host's words and the picks. */
export interface Facts {
  /** What placeholders stand for. */
  readonly values: PlaceholderValues;
  readonly numbers: DraftNumbers | null;
}

export const NO_FACTS: Facts = { values: {}, numbers: null };

/** Rows of a table that a reader takes in. */
const ROWS = 12;

/** Neighbouring stretches of time put together until there are few. */
function coarser({ bins }: Statistics['activity']): DraftNumbers['activity'] {
  const step = Math.max(1, Math.ceil(bins.length / ROWS));
  return bins.flatMap(({ start }, index) =>
    index % step === 0
      ? [{ start, posts: bins.slice(index, index + step).reduce((sum, { posts }) => sum + posts, 0) }]
      : [],
  );
}

/**
 * The facts of a session.
 * @param statistics null where nothing has been counted
 * @param date the session's day as people write it; empty where it has none
 * @param title what the session is called
 * @param hostName what the host is called; empty where that is not known
 */
export function factsOf(
  session: Session,
  statistics: Statistics | null,
  date: string,
  title = titleOf(session),
  hostName = '',
): Facts {
  const { number, topic, hashtags, hostHandle } = session;
  const said = {
    number: number === null ? '' : String(number),
    topic,
    title,
    date,
    hashtag: hashtags[0] === undefined ? '' : `#${hashtags[0]}`,
    host: mainHandle(hostHandle) === '' ? '' : `@${mainHandle(hostHandle)}`,
    'host-name': hostName,
    ...(statistics === null
      ? {}
      : { picks: String(statistics.picks), people: String(statistics.people), posts: String(statistics.posts) }),
  };
  // What is not known yet stays a placeholder, for the host to see.
  const values = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== ''));
  if (statistics === null || statistics.posts === 0) return { values, numbers: null };
  const { posts, people, picks, activity } = statistics;
  return { values, numbers: { posts, people, picks, activity: coarser(activity) } };
}
