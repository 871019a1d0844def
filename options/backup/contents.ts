import type { MessageKey } from '../../src/i18n/text.ts';
import type { Backup } from '../../src/model/backup.ts';
import type { Restored } from '../../src/store/backup.ts';
import type { CameIn } from '../../src/store/take-rows.ts';

/** What a host would call the parts of a backup. */
const PARTS: readonly { readonly name: MessageKey; readonly of: readonly (keyof Restored)[] }[] = [
  { name: 'options_backup_sessions', of: ['sessions'] },
  { name: 'options_backup_sections', of: ['sections', 'texts'] },
  { name: 'options_backup_picks', of: ['picks'] },
  { name: 'options_backup_settings', of: ['settings', 'publications'] },
  { name: 'options_backup_seen', of: ['seen'] },
  { name: 'options_backup_fixes', of: ['siteFixes'] },
];

/** One part of a backup, and what of it came in, once that is known. */
interface Part {
  readonly name: MessageKey;
  readonly there: number;
  readonly cameIn: CameIn | null;
}

/** @param restored null before it is restored */
export function contentsOf({ tables, siteFixes }: Backup, restored: Restored | null): Part[] {
  const rows = { ...tables, siteFixes };
  return PARTS.map(({ name, of }) => {
    const came = of.flatMap((part) => restored?.[part] ?? []);
    const sum = (field: keyof CameIn) => came.reduce((total, one) => total + one[field], 0);
    return {
      name,
      there: of.reduce((total, part) => total + rows[part].length, 0),
      cameIn: restored === null ? null : { added: sum('added'), changed: sum('changed') },
    };
  });
}

/** How many rows came in at all. */
export function sumOf(restored: Restored): CameIn {
  return Object.values(restored).reduce(
    (total, { added, changed }) => ({ added: total.added + added, changed: total.changed + changed }),
    { added: 0, changed: 0 },
  );
}
