import { type MessageKey, text } from '../../src/i18n/text.ts';

const NAMES: Readonly<Record<string, MessageKey>> = {
  administrator: 'options_blog_role_administrator',
  editor: 'options_blog_role_editor',
  author: 'options_blog_role_author',
  contributor: 'options_blog_role_contributor',
  subscriber: 'options_blog_role_subscriber',
};

/** What WordPress calls a role in the host's language; those that plugins bring have only their own name. */
export function roleName(role: string): string {
  const key = NAMES[role];
  if (key !== undefined) return text(key);
  return role === '' ? text('options_blog_role_none') : role;
}
