import { text } from '../i18n/text.ts';
import type { Glance, Slot } from '../sites/site.ts';
import { HOST_TAG } from './host-tag.ts';

export type ButtonState = 'idle' | 'saving' | 'saved' | 'failed';

type Mark = 'late' | 'cut';

// A highlighter over a line, drawn for this product on a 24 px grid. Its looks, and the caret, are of `button.css`.
const MARKER = 'M4 20h16M8 15.5l-1-3.6 8.6-8.6a1.6 1.6 0 0 1 2.3 0l1.8 1.8a1.6 1.6 0 0 1 0 2.3L11 16z';

/** What a button shows from the start. */
const AT_FIRST = 'idle';

let template: HTMLElement | undefined;

function makeDrawing(): SVGElement {
  const [drawing, path] = ['svg', 'path'].map((name) => document.createElementNS('http://www.w3.org/2000/svg', name));
  const attributes = { viewBox: '0 0 24 24', width: '18', height: '18', overflow: 'visible', 'aria-hidden': 'true' };
  for (const [name, value] of Object.entries(attributes)) drawing?.setAttribute(name, value);
  path?.setAttribute('d', MARKER);
  drawing?.append(path as SVGElement);
  return drawing as SVGElement;
}

function makeButton(part: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.part.value = `button ${part}`;
  return button;
}

/** Buttons are cloned, their shadow roots and all: building one costs about four times as much. */
function makeHost(): HTMLElement {
  if (template === undefined) {
    template = document.createElement(HOST_TAG);
    template.style.display = 'none';
    const root = template.attachShadow({ mode: 'open', clonable: true });
    const main = makeButton(`main ${AT_FIRST}`);
    main.append(makeDrawing());
    main.dataset.state = AT_FIRST;
    main.ariaPressed = 'false';
    main.title = text(`content_state_${AT_FIRST}`);
    const caret = makeButton('caret');
    caret.ariaHasPopup = 'menu';
    caret.title = text('content_choose_section');
    caret.ariaLabel = caret.title;
    root.append(main, caret);
  }
  return template.cloneNode(true) as HTMLElement;
}

/** Buttons that nobody has touched yet, by their elements. */
export const untouched = new WeakMap<EventTarget, HighlightButton>();

/** The button in the action bar of one post, in a shadow root of its own. */
export class HighlightButton {
  readonly host = makeHost();
  readonly root = this.host.shadowRoot as ShadowRoot;
  readonly main = this.root.firstElementChild as HTMLButtonElement;
  #glance: Glance | null = null;
  #shown = AT_FIRST;
  /** Whether the page shows only a part of the post. */
  cut = false;

  constructor(readonly post: Element) {
    untouched.set(this.host, this);
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
    this.main.setAttribute('data-chat-highlights', url);
    this.main.setAttribute('aria-label', handle === '' ? text('content_pick_post') : text('content_pick', handle));
  }

  /** @param late whether the post came after the end of the session */
  show(state: ButtonState, late: boolean): void {
    const marks: Mark[] = [];
    if (late) marks.push('late');
    if (this.cut) marks.push('cut');
    const shown = [state, ...marks].join(' ');
    if (this.#shown === shown) return;
    this.#shown = shown;
    this.main.dataset.state = state;
    this.main.part.value = `button main ${shown}`;
    this.main.ariaPressed = String(state === 'saved');
    this.main.title = [text(`content_state_${state}`), ...marks.map((mark) => text(`content_${mark}`))].join(' · ');
  }

  put(slot: Slot): void {
    slot.parent.insertBefore(this.host, slot.before);
  }
}
