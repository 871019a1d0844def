import browser from 'webextension-polyfill';
import type messages from '../../_locales/en/messages.json';

export type MessageKey = keyof typeof messages;

const kept = new Map<MessageKey, string>();

/**
 * A message in the browser's language, with its placeholders filled in order. One without placeholders is kept: a
 * script whose extension is gone can still say what it said before, though the browser no longer answers.
 */
export function text(key: MessageKey, ...values: (string | number)[]): string {
  let message = kept.get(key);
  if (message === undefined || values.length > 0) {
    message = browser.i18n.getMessage(key, values.map(String));
    kept.set(key, message);
  }
  return message;
}
