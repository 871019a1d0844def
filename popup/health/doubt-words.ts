import { type MessageKey, text } from '../../src/i18n/text.ts';

/** What a reader misses, by the part of a reason before its colon. */
const FIELDS: Readonly<Record<string, MessageKey>> = {
  post: 'health_field_post',
  url: 'health_field_url',
  time: 'health_field_time',
  text: 'health_field_text',
  'author.name': 'health_field_author',
  'author.handle': 'health_field_author',
};

/**
 * Reasons to doubt in plain words, each once.
 * @param doubts as adapters give them: a field, a colon, and what is the matter, in English
 */
export function doubtWords(doubts: readonly string[]): string[] {
  const words = doubts.map((doubt) => text(FIELDS[doubt.split(':')[0] ?? ''] ?? 'health_field_other'));
  return [...new Set(words)];
}
