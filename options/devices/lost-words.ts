import { type MessageKey, text } from '../../src/i18n/text.ts';
import type { Loss } from '../../src/model/take-row.ts';
import { locale } from '../../src/ui/locale.ts';

/** What a host would call a field, by its table and name; of any other it is said that it is a setting. */
const FIELDS: Readonly<Record<string, MessageKey>> = {
  'sessions hashtags': 'workbench_hashtags',
  'sessions number': 'workbench_number',
  'sessions topic': 'workbench_topic',
  'sessions title': 'workbench_title',
  'sessions start': 'workbench_start',
  'sessions end': 'workbench_end',
  'sessions timeZone': 'workbench_zone',
  'sessions hostHandle': 'workbench_host_handle',
  'sections heading': 'workbench_heading',
  'sections included': 'options_section_included',
  'sections byQuestion': 'options_by_question',
  'texts plain': 'workbench_text',
  'picks edited': 'workbench_text',
  'picks note': 'sync_lost_note',
  'picks section': 'sync_lost_section',
  'settings name': 'options_host_name',
  'settings handles': 'options_host_handles',
  'settings bio': 'options_host_bio',
};

/** What is no choice of the host's own: where a row stands among others, and what programs note. */
const NOTED = new Set(['order', 'newer', 'createdAt', 'pickedAt', 'browser', 'seenAt', 'has', 'kind']);

/** Whether a host would miss it. */
export function isMissed({ table, field }: Loss): boolean {
  return table !== 'publications' && !NOTED.has(field);
}

/** What a host would call what was overwritten. */
export function fieldWords({ table, field }: Pick<Loss, 'table' | 'field'>): string {
  if (field === 'deleted') return text('sync_lost_trash');
  return text(FIELDS[`${table} ${field}`] ?? 'sync_lost_setting');
}

/** An instant, as `Session.start` has it. */
const INSTANT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

/** A value as people read it. */
export function valueWords(value: unknown): string {
  if (value === null || value === undefined || value === '') return text('sync_lost_empty');
  if (typeof value === 'boolean') return text(value ? 'sync_lost_yes' : 'sync_lost_no');
  if (typeof value === 'string') {
    return INSTANT.test(value)
      ? new Date(value).toLocaleString(locale(), { dateStyle: 'medium', timeStyle: 'short' })
      : value;
  }
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value.join(', ');
  return typeof value === 'number' ? String(value) : JSON.stringify(value);
}
