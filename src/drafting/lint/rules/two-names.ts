import type { Finding } from '../finding.ts';
import type { Matter } from '../matter.ts';
import type { Account } from '../people/account.ts';
import type { Rule } from '../rule.ts';

/** More than a host can want to choose from. */
const OFFERED = 4;

function finding({ site, handle, picks, names }: Account): Finding[] {
  const [one, other] = names;
  if (one === undefined || other === undefined) return [];
  return [
    {
      about: [site, handle, ...names.toSorted()],
      picks,
      section: null,
      words: { key: 'lint_two_names', substitutions: [`@${handle}`, one, other] },
      mends: names.slice(0, OFFERED).map((name) => ({
        words: { key: 'lint_credit_as', substitutions: [name] },
        changes: [{ kind: 'credit', site, handle, as: { name, handle } }],
      })),
    },
  ];
}

/** One handle under two names: somebody has changed theirs in between. One finding for a handle. */
export const twoNames = {
  id: 'two-names',
  find: ({ accounts }: Matter) => accounts.flatMap(finding),
} as const satisfies Rule;
