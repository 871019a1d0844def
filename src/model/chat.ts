import { normaliseTag } from './hashtag.ts';

/** Id of the row of a chat, which is known by its first hashtag. */
export function chatId(tag: string): string {
  return `chat ${normaliseTag(tag)}`;
}
