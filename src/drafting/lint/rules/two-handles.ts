import type { Finding, Mend } from '../finding.ts';
import type { Matter } from '../matter.ts';
import type { Account } from '../people/account.ts';
import { samePeople } from '../people/same-person.ts';
import type { Rule } from '../rule.ts';

/** More than a host can want to choose from. */
const OFFERED = 4;

/** The mend that credits all of a person's posts to one of the handles. */
function creditedAs({ handle, names }: Account, group: readonly Account[]): Mend {
  const name = names[0] ?? group.find((other) => other.names.length > 0)?.names[0] ?? '';
  return {
    words: { key: 'lint_credit_as', substitutions: [`@${handle}`] },
    changes: group
      .filter((other) => other.handle !== handle)
      .map((other) => ({ kind: 'credit', site: other.site, handle: other.handle, as: { name, handle } })),
  };
}

function find({ accounts, shown }: Matter): Finding[] {
  const places = new Map(shown.map(({ pick }, index) => [pick.id, index]));
  return samePeople(accounts).map((group) => {
    const commonest = group.toSorted((a, b) => b.picks.length - a.picks.length);
    const ids = group.flatMap((account) => account.picks);
    return {
      about: group.map(({ site, handle }) => `${site} ${handle}`).sort(),
      picks: ids.toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0)),
      section: null,
      words: {
        key: 'lint_two_handles',
        substitutions: [`@${commonest[0]?.handle ?? ''}`, `@${commonest[1]?.handle ?? ''}`],
      },
      mends: commonest.slice(0, OFFERED).map((account) => creditedAs(account, group)),
    };
  });
}

/** One person under two handles on one site. One finding for a person. */
export const twoHandles = {
  id: 'two-handles',
  find,
} as const satisfies Rule;
