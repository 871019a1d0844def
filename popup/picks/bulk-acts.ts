import { text } from '../../src/i18n/text.ts';
import { bySection } from '../../src/model/by-section.ts';
import { orderBetween } from '../../src/model/order.ts';
import type { Section } from '../../src/model/section.ts';
import type { Change } from '../../src/store/changes.ts';
import type { PickActs } from './pick-acts.ts';

/** Moves picks, in the order in which they stand, to the end of a section. Resolves to whether they are there. */
export function moveAll(
  { writes, shown }: PickActs,
  ids: ReadonlySet<string>,
  { id: section, heading }: Section,
): Promise<boolean> {
  const groups = bySection(shown.sections, shown.picks);
  let order = (groups.get(section) ?? []).filter(({ id }) => !ids.has(id)).at(-1)?.order ?? null;
  const changes: Change[] = [];
  for (const { id } of [...groups.values()].flat()) {
    if (!ids.has(id)) continue;
    order = orderBetween(order, null);
    changes.push({ table: 'picks', id, fields: { section, order } });
  }
  return writes.change(changes, { done: text('selection_moved', changes.length, heading) });
}

/** Puts picks into the trash. Resolves to whether they are there. */
export function trashAll({ writes }: PickActs, ids: ReadonlySet<string>): Promise<boolean> {
  const changes = [...ids].map((id): Change => ({ table: 'picks', id, fields: { deleted: true } }));
  return writes.change(changes, { done: text('selection_trashed', changes.length) });
}
