import { bySection } from '../../../model/by-section.ts';
import { DEFAULT_LAYOUT } from '../../../model/layout.ts';
import type { Finding } from '../finding.ts';
import type { Matter } from '../matter.ts';
import type { Rule } from '../rule.ts';

/** From how many picks on, and from how many times as many as in the middle one of the others. */
const LEAST = 12;
const TIMES = 3;
/** The section for everything that has no other: it is meant to be the longest. */
const MAIN = DEFAULT_LAYOUT.find(({ role }) => role === 'picks')?.kind;

function median(sizes: readonly number[]): number {
  const ascending = sizes.toSorted((a, b) => a - b);
  const middle = (ascending.length - 1) / 2;
  return ((ascending[Math.floor(middle)] ?? 0) + (ascending[Math.ceil(middle)] ?? 0)) / 2;
}

function find({ sections, picks }: Matter): Finding[] {
  const groups = bySection(sections, picks);
  const sizes = [...groups].map(([id, { length }]) => ({ id, length })).filter(({ length }) => length > 0);
  const long = sizes.filter(({ length }) => length >= LEAST);
  // Beside one other there is no rest to be longer than.
  if (sizes.length < 3) return [];
  return long.flatMap(({ id, length }): Finding[] => {
    const section = sections.find((one) => one.id === id);
    const usual = median(sizes.filter((other) => other.id !== id).map((other) => other.length));
    if (section === undefined || section.kind === MAIN || length <= usual * TIMES) return [];
    return [
      {
        about: [id, String(Math.floor(length / 10))],
        picks: (groups.get(id) ?? []).map((pick) => pick.id),
        section: id,
        words: {
          key: 'lint_long_section',
          substitutions: [section.heading, String(length), String(Math.round(usual))],
        },
        mends: [],
      },
    ];
  });
}

/** A section with many more picks than the others, which readers will not get to the end of. */
export const longSection = {
  id: 'long-section',
  find,
} as const satisfies Rule;
