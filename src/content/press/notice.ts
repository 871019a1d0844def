import { type MessageKey, text } from '../../i18n/text.ts';
import { closeNotice, NOTICE_TAG } from '../press.ts';
import { style } from '../shadow.ts';
import css from './floating.css';

export interface Action {
  readonly label: MessageKey;
  act(): void;
}

/**
 * Says something in the corner of the page, above everything, until the host closes it. One notice at a time: the
 * newer one takes the place of the older.
 */
export function notice(words: string, actions: readonly Action[]): void {
  closeNotice();
  const host = document.createElement(NOTICE_TAG);
  const root = host.attachShadow({ mode: 'open' });
  style(root, css);
  const box = document.createElement('section');
  box.className = 'notice';
  box.popover = 'manual';
  box.role = 'alert';
  const sentence = document.createElement('p');
  sentence.textContent = words;
  const row = document.createElement('div');
  for (const { label, act } of [...actions, { label: 'content_close' as const, act: closeNotice }]) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = text(label);
    button.addEventListener('click', act);
    row.append(button);
  }
  box.append(sentence, row);
  root.append(box);
  document.documentElement.append(host);
  box.showPopover();
}
