import type { Finding } from '../finding.ts';
import { linksOf, pageOf } from '../links.ts';
import type { Matter } from '../matter.ts';
import type { Rule } from '../rule.ts';

function picksByPage({ shown }: Matter): Map<string, Set<string>> {
  const pages = new Map<string, Set<string>>();
  for (const one of shown) {
    for (const link of linksOf(one)) {
      const page = pageOf(link);
      if (page === null) continue;
      const picks = pages.get(page);
      if (picks === undefined) pages.set(page, new Set([one.pick.id]));
      else picks.add(one.pick.id);
    }
  }
  return pages;
}

function finding([page, ids]: [string, ReadonlySet<string>]): Finding[] {
  const picks = [...ids];
  if (picks.length < 2) return [];
  return [
    {
      about: [page, ...picks],
      picks,
      section: null,
      words: { key: 'lint_same_link', substitutions: [page, String(picks.length)] },
      mends: [
        {
          words: { key: 'lint_keep_first', substitutions: [] },
          changes: picks.slice(1).map((pickId) => ({ kind: 'trash-pick', pickId })),
        },
      ],
    },
  ];
}

/** The same page linked in several picks. One finding for a page. */
export const sameLink = {
  id: 'same-link',
  find: (matter: Matter) => [...picksByPage(matter)].flatMap(finding),
} as const satisfies Rule;
