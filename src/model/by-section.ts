import type { Pick } from './pick.ts';
import type { Section } from './section.ts';

/** The sections that hold picks, in order. */
export function picksSections(sections: readonly Section[]): Section[] {
  return sections.filter(({ role }) => role === 'picks');
}

/** Picks by section, in order. One whose section is gone (deleted elsewhere) is not lost: it ends the first one. */
export function bySection(sections: readonly Section[], picks: readonly Pick[]): Map<string, Pick[]> {
  const groups = new Map<string, Pick[]>(picksSections(sections).map(({ id }) => [id, []]));
  const [first = []] = groups.values();
  const homeless: Pick[] = [];
  for (const pick of picks) (groups.get(pick.section) ?? homeless).push(pick);
  first.push(...homeless);
  return groups;
}
