import { isBy } from '../../../model/person.ts';
import type { Finding } from '../finding.ts';
import type { Matter } from '../matter.ts';
import type { Rule } from '../rule.ts';

/** From how many of the host's own posts, and from which share of all picks on, it is a matter of taste. */
const LEAST = 5;
const SHARE = 0.2;

function find({ session, picks }: Matter): Finding[] {
  const host = session.hostHandle.toLowerCase();
  if (host === '') return [];
  const own = picks.filter((pick) => isBy(pick.post, host));
  if (own.length < LEAST || own.length <= picks.length * SHARE) return [];
  const percent = Math.round((own.length / picks.length) * 100);
  return [
    {
      // It comes back with every ten percent more.
      about: [host, String(Math.floor(percent / 10))],
      picks: own.map(({ id }) => id),
      section: null,
      words: { key: 'lint_host_share', substitutions: [String(own.length), String(picks.length), String(percent)] },
      mends: [],
    },
  ];
}

/** Many of the picks are the host's own posts. One finding for a session. */
export const hostShare = {
  id: 'host-share',
  find,
} as const satisfies Rule;
