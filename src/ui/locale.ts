import browser from 'webextension-polyfill';
import { text } from '../i18n/text.ts';

/** How dates are written: as the browser's user writes them, if that is the language that the messages are in. */
export function locale(): string {
  const ours = text('ui_language');
  const theirs = browser.i18n.getUILanguage().replaceAll('_', '-');
  return theirs.split('-')[0] === ours ? theirs : ours;
}
