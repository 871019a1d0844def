import { text } from '../i18n/text.ts';
import type { Glance, Slot } from '../sites/site.ts';
import { HOST_TAG } from './host-tag.ts';
import css from './shadow.css';
import { style } from './shadow.ts';

export type ButtonState = 'idle' | 'saving' | 'saved' | 'failed';

type Mark = 'late' | 'cut';

/** What a press means: `pick` by the button itself, `choose` by the caret, a long press or the context menu. */
export interface Presses {
  pick(button: HighlightButton): void;
  choose(button: HighlightButton): void;
}

/**
 * What happens on the button and must not reach the page, which would take it for a press on the post and open its
 * thread. Other keys than those of a press are the page's own.
 */
const KEPT = (
  'click auxclick dblclick contextmenu mousedown mouseup touchstart touchend pointerdown pointerup ' + 'keydown keyup'
).split(' ');

/** In milliseconds, as the platforms have it. */
const LONG_PRESS = 500;

// A highlighter over a line, drawn for this product on a 24 px grid. The caret is drawn by the style sheet.
const MARKER = 'M4 20h16M8 15.5l-1-3.6 8.6-8.6a1.6 1.6 0 0 1 2.3 0l1.8 1.8a1.6 1.6 0 0 1 0 2.3L11 16z';

function makeDrawing(): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.ariaHidden = 'true';
  const shape = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  shape.setAttribute('d', MARKER);
  svg.append(shape);
  return svg;
}

/** What a button shows from the start. */
const AT_FIRST = 'idle';

let template: HTMLElement | undefined;
let isAdopted = false;

function makeButton(): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  return button;
}

/** Buttons are cloned, their shadow roots and all: building one costs about four times as much. */
function makeHost(): HTMLElement {
  if (template === undefined) {
    template = document.createElement(HOST_TAG);
    template.style.display = 'none';
    const root = template.attachShadow({ mode: 'open', clonable: true });
    const main = makeButton();
    main.append(makeDrawing());
    main.dataset.state = AT_FIRST;
    main.ariaPressed = 'false';
    main.title = text(`content_state_${AT_FIRST}`);
    const caret = makeButton();
    caret.ariaHasPopup = 'menu';
    caret.title = text('content_choose_section');
    caret.ariaLabel = caret.title;
    root.append(main, caret);
    isAdopted = style(root, css);
  }
  return template.cloneNode(true) as HTMLElement;
}

const unarmed = new WeakMap<EventTarget, HighlightButton>();

/**
 * Gives a button its listeners when the first event is on its way to it: few of the buttons that pass by are ever
 * touched, and nineteen listeners for each were a fifth of what making one costs. Listeners that are put on an element
 * while an event still comes down to it hear that event.
 */
export function armTouched(signal: AbortSignal): void {
  const touched = (event: Event): void => {
    for (const target of event.composedPath()) unarmed.get(target)?.arm();
  };
  for (const type of KEPT) document.addEventListener(type, touched, { capture: true, passive: true, signal });
}

/** The button in the action bar of one post, in a shadow root of its own. */
export class HighlightButton {
  readonly host = makeHost();
  readonly root = this.host.shadowRoot as ShadowRoot;
  readonly main = this.root.firstElementChild as HTMLButtonElement;
  #glance: Glance | null = null;
  #shown = AT_FIRST;
  /** Whether the page shows only a part of the post. */
  cut = false;

  constructor(
    readonly post: Element,
    readonly presses: Presses,
  ) {
    // A clone has its template's `<style>`, but not what that has adopted.
    if (isAdopted) style(this.root, css);
    unarmed.set(this.host, this);
  }

  get caret(): HTMLButtonElement {
    return this.main.nextElementSibling as HTMLButtonElement;
  }

  /** The post that the element shows now; null before it was first named. */
  get glance(): Glance | null {
    return this.#glance;
  }

  /** Names the post that the element shows now: timelines recycle their elements. */
  name(glance: Glance): void {
    if (this.#glance !== null) this.root.querySelector('.menu')?.dispatchEvent(new Event('close'));
    this.#glance = glance;
    this.cut = false;
    const { url, handle } = glance;
    this.main.dataset.chatHighlights = url;
    this.main.ariaLabel = handle === '' ? text('content_pick_post') : text('content_pick', handle);
  }

  /** @param late whether the post came after the end of the session */
  show(state: ButtonState, late: boolean): void {
    const marks: Mark[] = [];
    if (late) marks.push('late');
    if (this.cut) marks.push('cut');
    const shown = [state, ...marks].join(' ');
    if (this.#shown === shown) return;
    this.#shown = shown;
    const { dataset } = this.main;
    dataset.state = state;
    dataset.marks = marks.join(' ');
    this.main.ariaPressed = String(state === 'saved');
    this.main.title = [text(`content_state_${state}`), ...marks.map((mark) => text(`content_${mark}`))].join(' · ');
  }

  put(slot: Slot): void {
    slot.parent.insertBefore(this.host, slot.before);
  }

  /** Makes the button hear what is done to it. */
  arm(): void {
    unarmed.delete(this.host);
    let timer: ReturnType<typeof setTimeout> | undefined;
    let pressedLong = false;
    const pressed = () => {
      pressedLong = true;
      this.presses.choose(this);
    };
    for (const type of KEPT) {
      this.host.addEventListener(type, (event) => {
        if (!(event instanceof KeyboardEvent) || event.key === 'Enter' || event.key === ' ') event.stopPropagation();
        // The whole post may be a link around the button.
        if (event.type.endsWith('click')) event.preventDefault();
      });
    }
    this.main.addEventListener('pointerdown', (event) => {
      pressedLong = false;
      clearTimeout(timer);
      if (event.isTrusted && event.button === 0) timer = setTimeout(pressed, LONG_PRESS);
    });
    for (const type of ['pointerup', 'pointercancel', 'pointerleave'] as const) {
      this.main.addEventListener(type, () => clearTimeout(timer));
    }
    this.host.addEventListener('contextmenu', (event) => {
      event.preventDefault();
      clearTimeout(timer);
      if (event.isTrusted && !pressedLong) this.presses.choose(this);
    });
    // Only a person presses: a page that calls click() must not pick on the host's behalf.
    this.main.addEventListener('click', (event) => {
      if (event.isTrusted && !pressedLong) this.presses.pick(this);
      pressedLong = false;
    });
    this.caret.addEventListener('click', (event) => {
      if (event.isTrusted) this.presses.choose(this);
    });
  }
}
