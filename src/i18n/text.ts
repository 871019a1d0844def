import browser from 'webextension-polyfill';
import type messages from '../../_locales/en/messages.json';

export type MessageKey = keyof typeof messages;

const kept = new Map<MessageKey, string>();

/** Stands for the placeholders in what is kept; for private use, so that no language has it. */
const PLACE = '\uE000';

/**
 * A message in the browser's language, with its placeholders filled in order. The browser is asked once: a script whose
 * extension is gone can still say what it said before, though the browser no longer answers.
 */
export function text(key: MessageKey, ...values: (string | number)[]): string {
  let message = kept.get(key);
  if (message === undefined) {
    message = browser.i18n.getMessage(
      key,
      values.map((_, at) => PLACE + at),
    );
    kept.set(key, message);
  }
  return values.reduce<string>((words, value, at) => words.replaceAll(PLACE + at, () => String(value)), message);
}
