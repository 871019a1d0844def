import { type MessageKey, text } from '../../src/i18n/text.ts';
import type { Loss } from '../../src/model/take-row.ts';
import { locale } from '../../src/ui/locale.ts';

/** What a host would call a field, by its table and name. */
const FIELDS: Readonly<Record<string, MessageKey>> = {
  'sessions hashtags': 'workbench_hashtags',
  'sessions number': 'workbench_number',
  'sessions topic': 'workbench_topic',
  'sessions title': 'workbench_title',
  'sessions start': 'workbench_start',
  'sessions end': 'workbench_end',
  'sessions hostHandle': 'workbench_host_handle',
  'sessions credits': 'sync_lost_credits',
  'sections heading': 'workbench_heading',
  'texts plain': 'workbench_text',
  'picks edited': 'workbench_text',
  'picks note': 'sync_lost_note',
  'picks alts': 'sync_lost_alts',
  'settings name': 'options_host_name',
  'settings handles': 'options_host_handles',
  'settings bio': 'options_host_bio',
  'settings sections': 'options_layout_show',
  'settings hashtags': 'workbench_hashtags',
};

/** What a host would call what was overwritten. */
export function fieldWords({ table, field }: Pick<Loss, 'table' | 'field'>): string {
  return text(FIELDS[`${table} ${field}`] ?? 'workbench_text');
}

/** An instant, as `Session.start` has it. */
const INSTANT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

/** What is in a list or a record, a line each. */
function partsOf(value: object): string[] {
  if (Array.isArray(value)) return value.map((one) => (typeof one === 'object' ? String(one.heading) : String(one)));
  return Object.entries(value).map(([name, one]) => {
    const words = typeof one === 'object' && one !== null ? Object.values(one).join(' @') : String(one);
    return `${name}: ${words}`;
  });
}

/** A value as people read it; of a list of sections their headings, of people their names and handles. */
export function valueWords(value: unknown): string {
  if (value === null || value === undefined || value === '') return text('sync_lost_empty');
  if (typeof value === 'object') return partsOf(value).join('\n') || text('sync_lost_empty');
  const words = String(value);
  if (!INSTANT.test(words)) return words;
  return new Date(words).toLocaleString(locale(), { dateStyle: 'medium', timeStyle: 'short' });
}
