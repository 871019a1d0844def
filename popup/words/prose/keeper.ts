import * as Y from 'yjs';
import { plainOfProse } from '../../../src/model/plain-prose.ts';
import { proseOfFragment } from '../../../src/model/prose-of-fragment.ts';
import { fragmentOf, stateOfWords } from '../../../src/model/prose-state.ts';
import type { SectionText } from '../../../src/model/section.ts';
import type { KeptProse } from '../../store/kept-prose.ts';

/** Milliseconds of rest after which what was typed is saved. */
const REST = 300;

/** What came from the store need not go there. */
const STORE = Symbol('store');

interface Sink {
  /** Joins it with what the store has; resolves to whether it is on the disk. */
  save(prose: KeptProse): Promise<boolean>;
  /** Keeps it although the page may be about to end. Must not wait. */
  keep(prose: KeptProse): void;
}

type Words = Pick<SectionText, 'id' | 'plain' | 'rich'>;

/** The document of one prose while it is open in an editor: everything typed goes into the store a moment later. */
export class ProseKeeper {
  readonly doc = new Y.Doc();
  readonly #id: string;
  readonly #sink: Sink;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Changes made here, and how many of them are on their way and on the disk. */
  #made = 0;
  #sent = 0;
  #saved = 0;

  constructor(words: Words, sink: Sink) {
    this.#id = words.id;
    this.#sink = sink;
    Y.applyUpdate(this.doc, stateOfWords(words), STORE);
    this.doc.on('update', (_update, origin) => {
      if (origin === STORE) return;
      this.#made += 1;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.flush(), REST);
    });
  }

  /** The store has told its words, which may have been written in another window. What is typed here stays. */
  stored(words: Words): void {
    // Words that were only ever plain become the document that nothing is in yet; twice they would be doubled.
    const isEmpty = this.doc.store.clients.size === 0;
    if (words.rich !== null || isEmpty) Y.applyUpdate(this.doc, stateOfWords(words), STORE);
  }

  /** Saves what is not saved and not on its way already. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#sent === this.#made) return;
    const made = this.#made;
    this.#sent = made;
    if (await this.#sink.save(this.#prose())) this.#saved = Math.max(this.#saved, made);
    else this.#sent = this.#saved;
  }

  /** The page is hidden or ends: a write may not finish any more. */
  hide(): void {
    if (this.#saved < this.#made) this.#sink.keep(this.#prose());
    this.flush();
  }

  #prose(): KeptProse {
    const words = plainOfProse(proseOfFragment(fragmentOf(this.doc)));
    // Two windows that end at once each keep their own.
    return { id: this.#id, by: this.doc.clientID, words, state: Y.encodeStateAsUpdate(this.doc) };
  }
}
