import { untouched } from './button.ts';
import type { Hearer } from './hearer.ts';
import { shared } from './press.ts';

/** What comes before anything else that is done to a button; a click by itself is what some screen readers send. */
const FIRST = ['pointerover', 'pointerdown', 'focusin', 'keydown', 'click'];

/**
 * Gives a button its listeners when the first event is on its way to it: few of the buttons that pass by are ever
 * touched, and nineteen listeners for each were a fifth of what making one costs. Listeners that are put on an element
 * while an event still comes down to it hear that event. They come with the second script; until it is there, a click
 * is all that counts.
 */
export function hearTouches(hearer: Hearer, signal: AbortSignal): void {
  const touched = (event: Event): void => {
    const path = event.composedPath();
    for (const target of path) {
      const button = untouched.get(target);
      if (button === undefined) continue;
      if (shared.chatHighlightsArm !== undefined) {
        untouched.delete(target);
        shared.chatHighlightsArm(button, hearer);
      } else if (event.type === 'click') {
        event.stopPropagation();
        event.preventDefault();
        if (event.isTrusted) hearer.pressed(button, path.includes(button.caret) ? 'choose' : 'toggle');
      }
    }
  };
  for (const type of FIRST) document.addEventListener(type, touched, { capture: true, signal });
}
