import { text } from '../../src/i18n/text.ts';
import { orderBetween } from '../../src/model/order.ts';
import type { Section, SectionRole } from '../../src/model/section.ts';
import { newKind } from '../../src/model/section-kind.ts';
import type { Session } from '../../src/model/session.ts';
import { discardNewSection } from '../../src/store/discard.ts';
import { saveAsLayout } from '../../src/store/layouts.ts';
import { addSection } from '../../src/store/sessions.ts';
import type { Writes } from '../../src/store/writes.ts';
import { ROLE_NAMES } from '../../src/ui/role-names.ts';
import { sessionName } from '../../src/ui/session-name.ts';

/** The order key that puts a section one place up (-1) or down (1); null where it stands at that end. */
function orderBeside(sections: readonly Section[], id: string, step: -1 | 1): string | null {
  const index = sections.findIndex((section) => section.id === id);
  const others = sections.filter((section) => section.id !== id);
  const target = index + step;
  if (index === -1 || target < 0 || target > others.length) return null;
  return orderBetween(others[target - 1]?.order ?? null, others[target]?.order ?? null);
}

/** @param sections all of the session's, in order */
export async function moveSection(
  writes: Writes,
  sections: readonly Section[],
  section: Section,
  step: -1 | 1,
): Promise<void> {
  const order = orderBeside(sections, section.id, step);
  if (order === null) return;
  const position = sections.findIndex(({ id }) => id === section.id) + 1 + step;
  const done = text('outline_moved', section.heading, position, sections.length);
  await writes.change([{ table: 'sections', id: section.id, fields: { order } }], { done, offered: false });
}

/** Takes a section into the draft, or leaves it out with all that it holds. */
export async function includeSection(writes: Writes, { id, heading }: Section, included: boolean): Promise<void> {
  const done = text(included ? 'outline_included' : 'outline_left_out', heading);
  await writes.change([{ table: 'sections', id, fields: { included } }], { done, offered: false });
}

export async function groupSection(writes: Writes, { id, heading }: Section, byQuestion: boolean): Promise<void> {
  const done = text(byQuestion ? 'outline_grouped' : 'outline_not_grouped', heading);
  await writes.change([{ table: 'sections', id, fields: { byQuestion } }], { done });
}

/** Takes a section away. Its picks, if it has any, stand at the end of the first one from then on. */
export async function deleteSection(writes: Writes, { id, heading }: Section): Promise<void> {
  const done = text('workbench_section_removed', heading);
  await writes.change([{ table: 'sections', id, fields: { deleted: true } }], { done });
}

/** Saves the session's sections as a layout that others can begin with; the options rename it and take it away. */
export async function keepLayout(writes: Writes, session: Session): Promise<void> {
  const name = sessionName(session);
  const saved = await saveAsLayout(writes.database, session.id, name);
  writes.note('save layout', saved, async () => {
    await keepLayout(writes, session);
    return true;
  });
  if (saved.ok) writes.tell(text('outline_saved', name));
}

/** Adds an empty section at the end. */
export async function addDraftSection(
  writes: Writes,
  sid: string,
  sections: readonly Section[],
  role: SectionRole,
): Promise<void> {
  const added = await addSection(writes.database, sid, {
    role,
    kind: newKind(sections),
    heading: text(ROLE_NAMES[role]),
  });
  writes.note('new section', added, async () => {
    await addDraftSection(writes, sid, sections, role);
    return true;
  });
  if (!added.ok) return;
  writes.told();
  const takeBack = () => writes.undo('new section', () => discardNewSection(writes.database, added.value));
  writes.remember({ words: text('workbench_section_added'), takeBack });
}
