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

// A highlighter over a line, and a caret; drawn for this product on a 24 and a 10 px grid.
const MARKER = 'M4 20h16M8 15.5l-1-3.6 8.6-8.6a1.6 1.6 0 0 1 2.3 0l1.8 1.8a1.6 1.6 0 0 1 0 2.3L11 16z';
const CARET = 'M1.5 3.5 5 7l3.5-3.5';

function drawn(path: string, size: number): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', `0 0 ${size} ${size}`);
  svg.ariaHidden = 'true';
  const shape = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  shape.setAttribute('d', path);
  svg.append(shape);
  return svg;
}

let template: readonly [HTMLButtonElement, HTMLButtonElement] | undefined;

/** Buttons are cloned: building one costs about four times as much. */
function parts(): [HTMLButtonElement, HTMLButtonElement] {
  if (template === undefined) {
    const main = document.createElement('button');
    main.type = 'button';
    main.append(drawn(MARKER, 24));
    const caret = document.createElement('button');
    caret.type = 'button';
    caret.ariaHasPopup = 'menu';
    caret.title = text('content_choose_section');
    caret.ariaLabel = caret.title;
    caret.append(drawn(CARET, 10));
    template = [main, caret];
  }
  return [template[0].cloneNode(true) as HTMLButtonElement, template[1].cloneNode(true) as HTMLButtonElement];
}

/** The button in the action bar of one post, in a shadow root of its own. */
export class HighlightButton {
  readonly host = document.createElement(HOST_TAG);
  readonly root = this.host.attachShadow({ mode: 'open' });
  readonly main: HTMLButtonElement;
  readonly caret: HTMLButtonElement;
  #glance: Glance | null = null;
  /** Whether the page shows only a part of the post. */
  cut = false;

  constructor(
    readonly post: Element,
    presses: Presses,
  ) {
    [this.main, this.caret] = parts();
    this.host.style.display = 'none';
    style(this.root, css);
    this.root.append(this.main, this.caret);
    this.#listen(presses);
  }

  /** The post that the element shows now; null before it was first named. */
  get glance(): Glance | null {
    return this.#glance;
  }

  /** Names the post that the element shows now: timelines recycle their elements. */
  name(glance: Glance): void {
    this.root.querySelector('.menu')?.dispatchEvent(new Event('close'));
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
    const { dataset } = this.main;
    if (dataset.state === state && dataset.marks === marks.join(' ')) return;
    dataset.state = state;
    dataset.marks = marks.join(' ');
    this.main.ariaPressed = String(state === 'saved');
    this.main.title = [text(`content_state_${state}`), ...marks.map((mark) => text(`content_${mark}`))].join(' · ');
  }

  put(slot: Slot): void {
    slot.parent.insertBefore(this.host, slot.before);
  }

  #listen(presses: Presses): void {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let pressedLong = false;
    const pressed = () => {
      pressedLong = true;
      presses.choose(this);
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
      if (event.isTrusted && !pressedLong) presses.choose(this);
    });
    // Only a person presses: a page that calls click() must not pick on the host's behalf.
    this.main.addEventListener('click', (event) => {
      if (event.isTrusted && !pressedLong) presses.pick(this);
      pressedLong = false;
    });
    this.caret.addEventListener('click', (event) => {
      if (event.isTrusted) presses.choose(this);
    });
  }
}
