import type { Session } from '../../model/session.ts';
import { type Activity, activityOf } from './activity.ts';
import { allPosts, type PostRow } from './all-posts.ts';
import { type AnsweredQuestion, answeredQuestions } from './answered-questions.ts';
import { type Balance, balanceOf } from './balance.ts';
import { type SharedLink, sharedLinks } from './shared-links.ts';
import { signed } from './signed.ts';

/** What can be counted of a session: of the posts that passed by in this browser, and never of all that there were. */
export interface Statistics {
  /** Distinct posts that were seen, the picks among them. */
  readonly posts: number;
  /**
   * Who wrote them, by site and handle (upper and lower case alike), the host too. The same person on two networks
   * counts twice, as nothing says that they are one. A post that names no author adds nobody.
   */
  readonly people: number;
  readonly picks: number;
  readonly activity: Activity;
  /** Most people first; all of them. */
  readonly links: readonly SharedLink[];
  /** Most answers first. */
  readonly questions: readonly AnsweredQuestion[];
  readonly balance: Balance;
}

interface Counted {
  readonly session: Readonly<Pick<Session, 'start' | 'end' | 'hostHandle'>>;
  /** None in the trash, as `picksOf` gives them. */
  readonly picks: readonly PostRow[];
  readonly seen: readonly PostRow[];
}

/** Everything about a session that is a number, from its rows. */
export function statisticsOf({ session, picks, seen }: Counted): Statistics {
  const posts = allPosts(seen, picks);
  const all = signed(posts);
  return {
    posts: posts.length,
    people: new Set(all.flatMap(({ person }) => person?.key ?? [])).size,
    picks: picks.length,
    activity: activityOf(posts, session),
    links: sharedLinks(all),
    questions: answeredQuestions(all, session.hostHandle),
    balance: balanceOf(all, signed(picks.map(({ post }) => post)), session.hostHandle),
  };
}
