import type { HighlightButton } from '../button.ts';
import type { Hearer } from '../hearer.ts';

/**
 * What happens on the button and must not reach the page, which would take it for a press on the post and open its
 * thread.
 */
const KEPT = (
  'click auxclick dblclick contextmenu mousedown mouseup touchstart touchend pointerdown pointerup ' + 'keydown keyup'
).split(' ');

/** Keeps an event from the page. Other keys than those of a press are the page's own. */
function keep(event: Event): void {
  if (!(event instanceof KeyboardEvent) || event.key === 'Enter' || event.key === ' ') event.stopPropagation();
  // The whole post may be a link around the button.
  if (event.type.endsWith('click')) event.preventDefault();
}

/** In milliseconds, as the platforms have it. */
const LONG_PRESS = 500;

/** Makes a button hear what is done to it. */
export function arm(button: HighlightButton, hearer: Hearer): void {
  const { host, main, caret } = button;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isLong = false;
  const held = () => {
    isLong = true;
    hearer.pressed(button, 'choose');
  };
  for (const type of KEPT) host.addEventListener(type, keep);
  main.addEventListener('pointerdown', (event) => {
    isLong = false;
    clearTimeout(timer);
    if (event.isTrusted && event.button === 0) timer = setTimeout(held, LONG_PRESS);
  });
  for (const type of ['pointerup', 'pointercancel', 'pointerleave'] as const) {
    main.addEventListener(type, () => clearTimeout(timer));
  }
  host.addEventListener('contextmenu', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    if (event.isTrusted && !isLong) hearer.pressed(button, 'choose');
  });
  // Only a person presses: a page that calls click() must not pick on the host's behalf.
  main.addEventListener('click', (event) => {
    if (event.isTrusted && !isLong) hearer.pressed(button, 'toggle');
    isLong = false;
  });
  caret.addEventListener('click', (event) => {
    if (event.isTrusted) hearer.pressed(button, 'choose');
  });
}
