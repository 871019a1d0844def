import type { ChatState, Placing } from '../messages/calls.ts';
import type { Glance, Site } from '../sites/site.ts';
import { HighlightButton, type Presses } from './button.ts';
import { OpenChat } from './chat.ts';
import { LiveSet } from './live-set.ts';
import { openMenu } from './menu.ts';
import { Picker } from './picker.ts';

/** The posts of the page and their buttons. What a button shows follows from the permalink, never from the node. */
export class Timeline implements Presses {
  #chat: OpenChat | null = null;
  #picker: Picker | null = null;
  #turn: ReturnType<typeof setTimeout> | undefined;
  readonly #known = new WeakMap<Element, HighlightButton | null>();
  readonly #buttons = new LiveSet<HighlightButton>((button) => button.host.isConnected);
  /** Posts that belong once somebody uses the tag who has not so far: whoever is answered, or wrote them. */
  readonly #waiting = new LiveSet<Element>((post) => post.isConnected);

  constructor(
    readonly site: Site,
    readonly rescan: () => void,
    readonly stale: () => void,
  ) {}

  /** Whether there is a session at all: without one, posts need not even be looked for. */
  get isOpen(): boolean {
    return this.#chat !== null;
  }

  isKnown(element: Element): boolean {
    return this.#known.has(element);
  }

  /** A post appeared or changed: gives it a button, renames the one it has, or takes it away. */
  found(post: Element): void {
    const glance = this.#chat === null ? null : this.site.glance(post, new URL(location.href));
    if (this.#chat === null || glance === null || !this.#chat.belongs(glance)) {
      this.#bare(post, glance);
      return;
    }
    this.#dress(post, glance);
    if (this.#chat.learn(glance)) for (const waiting of this.#waiting) this.found(waiting);
  }

  /** Takes over what the background says of the open session; null: there is none, or we are to leave. */
  setState(state: ChatState | null): void {
    clearTimeout(this.#turn);
    const before = this.#chat;
    this.#chat = state === null ? null : new OpenChat(state, before?.state.sid === state.sid ? before : null);
    if (state === null || state.sid !== before?.state.sid) this.#picker = null;
    if (this.#chat === null) {
      for (const button of this.#buttons) button.host.remove();
      this.#buttons.clear();
      return;
    }
    const { sid } = this.#chat.state;
    this.#picker ??= new Picker(this.site, {
      sid,
      sectionOf: (named) => this.#chat?.sectionOf(named) ?? null,
      placed: (placing) => this.placeIn(sid, placing),
      changed: (url) => this.#refresh(url),
      stale: this.stale,
    });
    this.#awaitTurn();
    for (const button of this.#buttons) this.#show(button);
    this.rescan();
  }

  /** One post was picked into a section, here or elsewhere, or un-picked. */
  placeIn(sid: string, placing: Placing): void {
    if (this.#chat?.state.sid !== sid) return;
    this.#chat.place(placing);
    this.#refresh(placing.url, placing.identity);
  }

  pick(button: HighlightButton): void {
    // The element may have been recycled for another post that still waits for its turn: what counts is what shows.
    this.found(button.post);
    if (button.glance !== null) this.#picker?.toggle(button.post, button.glance);
  }

  choose(button: HighlightButton): void {
    this.found(button.post);
    const { glance, post } = button;
    if (this.#chat === null || glance === null) return;
    openMenu(button, this.#chat.state.sections, this.#chat.sectionOf(glance), (id) => {
      if (id === null) this.#picker?.unpick(glance);
      else this.#picker?.pick(post, glance, id);
    });
  }

  #dress(post: Element, glance: Glance): void {
    const button = this.#known.get(post) ?? new HighlightButton(post, this);
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
    const isByAnyone = this.#chat?.state.scope === 'people';
    if (glance !== null && (isByAnyone || glance.replyTo !== null)) this.#waiting.add(post);
  }

  #show(button: HighlightButton): void {
    if (this.#picker !== null && button.glance !== null) button.show(this.#picker.stateOf(button.glance));
  }

  #refresh(url: string, identity = url): void {
    for (const button of this.#buttons) {
      if (button.glance?.url === url || button.glance?.identity === identity) this.#show(button);
    }
  }

  /** Where every post counts while the window is open, buttons come and go with the window. */
  #awaitTurn(): void {
    const delay = this.#chat?.state.scope === 'everything' ? this.#chat.untilTurn(Date.now()) : null;
    if (delay === null) return;
    this.#turn = setTimeout(() => {
      this.rescan();
      this.#awaitTurn();
    }, delay);
  }
}
