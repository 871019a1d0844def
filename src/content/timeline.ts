import type { ChatState, Placing } from '../messages/calls.ts';
import { atOnce } from '../sites/reading/at-once.ts';
import { pageAt } from '../sites/reading/page-at.ts';
import type { Glance, Site } from '../sites/site.ts';
import { HighlightButton } from './button.ts';
import { OpenChat } from './chat.ts';
import type { Hearer } from './hearer.ts';
import { LiveSet } from './live-set.ts';
import { fetchPress, type Press } from './press.ts';

/** The posts of the page and their buttons. What a button shows follows from the permalink, never from the node. */
export class Timeline implements Hearer {
  /** The open session. Without one, posts need not even be looked for. */
  chat: OpenChat | null = null;
  #press: Press | null = null;
  readonly #known = new WeakMap<Element, HighlightButton | null>();
  readonly #buttons = new LiveSet<HighlightButton>((button) => button.host.isConnected);
  /** Posts that belong once somebody uses the tag who has not so far: whoever is answered, or wrote them. */
  readonly #waiting = new LiveSet<Element>((post) => post.isConnected);

  constructor(
    readonly site: Site,
    readonly rescan: () => void,
    readonly stale: () => void,
  ) {}

  isKnown(element: Element): boolean {
    return this.#known.has(element);
  }

  /** A post appeared or changed: gives it a button, renames the one it has, or takes it away. */
  found(post: Element): void {
    atOnce(() => this.#found(post));
  }

  #found(post: Element): void {
    const page = pageAt(location.href);
    const glance = this.chat === null ? null : this.site.glance(post, page);
    if (this.chat === null || glance === null || !this.#belongs(post, glance, page)) {
      if (glance !== null) this.#withPress(({ passes }) => passes.note(post, glance, false));
      else if (this.chat !== null && !this.#known.has(post)) this.#withPress(({ passes }) => passes.noteOdd(post));
      this.#bare(post, glance);
      return;
    }
    this.#dress(post, glance);
    this.#withPress(({ passes }) => passes.note(post, glance, true));
    if (this.chat.learn(glance)) for (const waiting of this.#waiting) this.found(waiting);
  }

  /** Takes over what the background says of the open session; null: there is none, or we are to leave. */
  setState(state: ChatState | null): void {
    const before = this.chat;
    this.chat = state === null ? null : new OpenChat(state, before?.state.sid === state.sid ? before : null);
    if (state === null || state.sid !== before?.state.sid) {
      this.#press?.end();
      this.#press = null;
    }
    if (this.chat === null) {
      for (const button of this.#buttons) button.host.remove();
      return;
    }
    this.#press?.turns.wait();
    for (const button of this.#buttons) this.#show(button);
    this.rescan();
  }

  /** One post was picked into a section, here or elsewhere, or un-picked. */
  placeIn(sid: string, placing: Placing): void {
    if (this.chat?.state.sid !== sid) return;
    this.chat.place(placing);
    this.#press?.passes.forget(placing.url);
    this.refresh(placing.url, placing.identity);
  }

  pressed(button: HighlightButton, what: 'toggle' | 'choose'): void {
    // The element may have been recycled for another post that still waits for its turn: what counts is what shows.
    this.found(button.post);
    this.#withPress(({ presses }) => presses[what](button));
  }

  /**
   * Picks a post, whether it has a button or not, or takes it out. False where the element is none.
   * @param place of the section that it goes to, counted from 0
   */
  async toggle(post: Element, place: number): Promise<boolean> {
    const glance = this.#known.has(post) ? this.site.glance(post, pageAt(location.href)) : null;
    if (glance === null) return false;
    await this.#withPress(({ presses }) => presses.toggle({ post, glance }, place));
    this.found(post);
    return true;
  }

  /** Marks the button of a post of which the page shows only a part. */
  mark(post: Element, cut: boolean): void {
    const button = this.#known.get(post);
    if (button?.cut !== !cut) return;
    button.cut = cut;
    this.#show(button);
  }

  /** Tells at once what passed by and is not told yet. */
  flush(): void {
    this.#press?.passes.flush();
  }

  /** The tag of a post that is cut short may stand in what is missing: on the tag's own page it must. */
  #belongs(post: Element, glance: Glance, page: URL): boolean {
    const chat = this.chat;
    if (chat === null || chat.belongs(glance)) return chat !== null;
    return !glance.promoted && chat.isAbout(page) && this.site.more(post) !== null;
  }

  #dress(post: Element, glance: Glance): void {
    const button = this.#known.get(post) ?? new HighlightButton(post);
    const stands = post.contains(button.host);
    if (stands && button.glance?.url === glance.url) return;
    const slot = stands ? null : this.site.slot(post);
    if (slot === null && !stands) return;
    if (button.glance?.url !== glance.url) button.name(glance);
    this.#show(button);
    if (slot !== null) button.put(slot);
    this.#known.set(post, button);
    this.#buttons.add(button);
    this.#waiting.delete(post);
  }

  #bare(post: Element, glance: Glance | null): void {
    this.#known.get(post)?.host.remove();
    this.#known.set(post, null);
    const isByAnyone = this.chat?.state.scope === 'people';
    if (glance !== null && (isByAnyone || glance.replyTo !== null)) this.#waiting.add(post);
  }

  /** Does something with the second script: at once if it is there, else as soon as it is. */
  #withPress(act: (press: Press) => unknown): unknown {
    return this.#press === null ? this.#fetchPress(act) : act(this.#press);
  }

  async #fetchPress(act: (press: Press) => unknown): Promise<void> {
    const make = await fetchPress();
    if (this.chat === null || (this.#press === null && make === null)) return;
    this.#press ??= make?.(this, this.chat.state.sid) ?? null;
    if (this.#press !== null) await act(this.#press);
  }

  #show(button: HighlightButton): void {
    const { glance } = button;
    if (glance === null) return;
    const pressed = this.#press?.presses.stateOf(glance.url) ?? null;
    const stored = this.chat?.sectionOf(glance) == null ? null : 'saved';
    const isLate = this.chat?.isLate(glance.time) === true;
    button.show(pressed === 'saving' ? pressed : (stored ?? pressed ?? 'idle'), isLate);
  }

  /** Shows what is known of a post on every copy of it. */
  refresh(url: string, identity = url): void {
    for (const button of this.#buttons) {
      if (button.glance?.url === url || button.glance?.identity === identity) this.#show(button);
    }
  }
}
