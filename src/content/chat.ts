import type { ChatState, Placing } from '../messages/calls.ts';
import { belongs, type Chat, isTagged } from '../model/belonging.ts';
import { normaliseTag } from '../model/hashtag.ts';
import { isLate, isOpen } from '../model/window.ts';
import { decoded } from '../sites/reading/links.ts';
import type { Glance } from '../sites/site.ts';

/** What names a post. */
export type Named = Pick<Glance, 'url' | 'identity'>;

/** The open session as this page knows it: what belongs to it, who takes part, which posts are picked where. */
export class OpenChat {
  readonly #people: Set<string>;
  /** Ids of sections, by permalink and by identity: either finds a post that was edited, or is on another server. */
  readonly #sections = new Map<string, string>();
  readonly #chat: Chat;

  /** @param before the same session as it was known until now: who takes part stays known */
  constructor(
    readonly state: ChatState,
    before: OpenChat | null,
  ) {
    this.#people = new Set([...(before === null ? [] : before.#people), ...state.hostHandles]);
    for (const [url, identity, section] of state.picked) this.place({ url, identity, section });
    this.#chat = {
      tags: new Set(state.tags),
      scope: state.scope,
      people: this.#people,
      window: state,
      get open() {
        return isOpen(state, Date.now());
      },
    };
  }

  /** Whether the post is the chat's by itself, or because the host has picked it. */
  belongs(glance: Glance): boolean {
    return belongs(this.#chat, glance) || this.sectionOf(glance) !== null;
  }

  /** Whether a post of this time came after the end of the session. */
  isLate(time: string | null): boolean {
    return isLate(this.state.end, time);
  }

  /** Whether a page is about a tag of the session: its hashtag page, or a search for it. */
  isAbout({ pathname, search }: URL): boolean {
    const words = decoded(pathname + search).split(/[^\p{L}\p{M}\p{N}_]+/u);
    return words.some((word) => this.#chat.tags.has(normaliseTag(word)));
  }

  /** Notes who takes part. True when this post made somebody known. */
  learn(glance: Glance): boolean {
    if (glance.handle === '' || this.#people.has(glance.handle) || !isTagged(this.#chat, glance)) return false;
    this.#people.add(glance.handle);
    return true;
  }

  /** Id of the section a post is picked into, or null. */
  sectionOf({ url, identity }: Named): string | null {
    return this.#sections.get(url) ?? this.#sections.get(identity) ?? null;
  }

  place({ url, identity, section }: Placing): void {
    for (const key of [url, identity]) {
      if (section === null) this.#sections.delete(key);
      else this.#sections.set(key, section);
    }
  }
}
