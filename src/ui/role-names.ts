import type { MessageKey } from '../i18n/text.ts';
import type { SectionRole } from '../model/section.ts';

/** What a section holds, in the order in which it is offered. */
export const ROLE_NAMES: Readonly<Record<SectionRole, MessageKey>> = {
  picks: 'options_role_picks',
  prose: 'options_role_prose',
  'pull-quote': 'options_role_quote',
  host: 'options_role_host',
  archive: 'options_role_archive',
  links: 'options_role_links',
  statistics: 'options_role_statistics',
};
