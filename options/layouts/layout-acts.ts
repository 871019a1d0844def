import { text } from '../../src/i18n/text.ts';
import type { LayoutSection } from '../../src/model/layout.ts';
import type { LayoutSetting } from '../../src/model/setting.ts';
import { addLayout } from '../../src/store/layouts.ts';
import type { Writes } from '../../src/store/writes.ts';

function setDeleted(writes: Writes, id: string, deleted: boolean): Promise<boolean> {
  return writes.change([{ table: 'settings', id, fields: { deleted } }]);
}

/** Makes a layout of the host's own like another one. Resolves to its id, or null if that failed. */
export async function copyLayout(
  writes: Writes,
  name: string,
  sections: readonly LayoutSection[],
): Promise<string | null> {
  const added = await addLayout(writes.database, text('options_layout_copy_name', name), sections);
  writes.note('new layout', added, async () => (await copyLayout(writes, name, sections)) !== null);
  if (!added.ok) return null;
  const words = text('options_layout_copied', name);
  writes.remember({ words, takeBack: () => setDeleted(writes, added.value, true) });
  return added.value;
}

export async function deleteLayout(writes: Writes, { id, name }: LayoutSetting): Promise<void> {
  const done = text('options_layout_deleted', name);
  await writes.change([{ table: 'settings', id, fields: { deleted: true } }], { done });
}
