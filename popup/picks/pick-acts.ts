import { text } from '../../src/i18n/text.ts';
import { bySection, picksSections } from '../../src/model/by-section.ts';
import { byOrder } from '../../src/model/order.ts';
import type { Pick } from '../../src/model/pick.ts';
import { textOf } from '../../src/model/pick-text.ts';
import { plainText } from '../../src/model/plain-text.ts';
import type { Post } from '../../src/model/post.ts';
import type { Section, SectionText } from '../../src/model/section.ts';
import type { Writes } from '../../src/store/writes.ts';
import { orderAt, type Place, placeBeside } from './moves.ts';

/** The rows as they are shown now. */
export interface Shown {
  readonly sections: readonly Section[];
  readonly picks: readonly Pick[];
  readonly texts: ReadonlyMap<string, SectionText>;
}

/** A pick that is on its way to another place, where the focus follows it. */
export interface Moving {
  readonly id: string;
  /** The order key that it will have. */
  readonly order: string;
}

interface Ahead {
  readonly section: string;
  readonly order: string;
  written: boolean;
}

/** What can be done to picks. One object for the life of the panel, so that rows need not be rendered again. */
export class PickActs {
  moving: Moving | null = null;
  #shown: Shown = { sections: [], picks: [], texts: new Map() };
  /** Moves that the rows do not show yet: the next one, a key press later, starts from them. */
  readonly #ahead = new Map<string, Ahead>();

  /** @param select takes a pick in among those that the next act is for, or out of them */
  constructor(
    readonly writes: Writes,
    readonly select: (id: string) => void,
  ) {}

  get shown(): Shown {
    return this.#shown;
  }

  set shown(shown: Shown) {
    if (shown.picks !== this.#shown.picks) {
      for (const [id, { order, written }] of this.#ahead) {
        if (written || shown.picks.find((pick) => pick.id === id)?.order === order) this.#ahead.delete(id);
      }
    }
    this.#shown = shown;
  }

  get sections(): Section[] {
    return picksSections(this.#shown.sections);
  }

  #picksIn(section: string): readonly Pick[] {
    const { sections, picks } = this.#shown;
    if (this.#ahead.size === 0) return bySection(sections, picks).get(section) ?? [];
    const moved = picks.map((pick) => {
      const ahead = this.#ahead.get(pick.id);
      return ahead === undefined ? pick : { ...pick, section: ahead.section, order: ahead.order };
    });
    return bySection(sections, moved.sort(byOrder)).get(section) ?? [];
  }

  /** Moves within its section: one step is 1 or -1, to the end Infinity, to the top -Infinity. */
  async step(pick: Pick, section: string, steps: number): Promise<void> {
    const place = placeBeside(pick, section, steps, this.#picksIn(section));
    if (place !== null) await this.put(pick.id, place, false);
  }

  async toSection(pick: Pick, section: string): Promise<void> {
    await this.put(pick.id, { section, before: null });
  }

  /** The pick was dropped there. */
  readonly drop = (id: string, place: Place): Promise<void> => this.put(id, place);

  /** @param offered whether taking it back is offered on the screen: one step up is undone by one step down */
  async put(id: string, place: Place, offered = true): Promise<void> {
    const there = this.#picksIn(place.section);
    const now = there.findIndex((row) => row.id === id);
    if (place.before === id || (now !== -1 && (there[now + 1]?.id ?? null) === place.before)) return;
    const order = orderAt(id, place, there);
    const others = there.filter((row) => row.id !== id);
    const index = others.findIndex((row) => row.id === place.before);
    const position = index === -1 ? others.length + 1 : index + 1;
    const heading = this.sections.find((section) => section.id === place.section)?.heading ?? '';
    const ahead: Ahead = { section: place.section, order, written: false };
    this.#ahead.set(id, ahead);
    this.moving = { id, order };
    const change = { table: 'picks', id, fields: { section: place.section, order } } as const;
    const words = text('workbench_moved', heading, position, others.length + 1);
    const saved = await this.writes.change([change], { done: words, offered });
    ahead.written = true;
    if (!saved && this.#ahead.get(id) === ahead) this.#ahead.delete(id);
  }

  /** Whether a pick whose author asks not to be shown to strangers is shown all the same. */
  async insist(pick: Pick, insists: boolean): Promise<void> {
    const done = text(insists ? 'insist_done' : 'insist_not_done', pick.post.author.handle);
    await this.writes.change([{ table: 'picks', id: pick.id, fields: { insists } }], { done });
  }

  async trash(pick: Pick): Promise<void> {
    const change = { table: 'picks', id: pick.id, fields: { deleted: true } } as const;
    await this.writes.change([change], { done: text('workbench_trashed', pick.post.author.handle) });
  }

  async restore(pick: Pick): Promise<void> {
    const { sections } = this;
    const section = sections.find(({ id }) => id === pick.section) ?? sections[0];
    const home = section === undefined ? {} : { section: section.id };
    const change = { table: 'picks', id: pick.id, fields: { deleted: false, ...home } } as const;
    await this.writes.change([change], { done: text('workbench_restored', pick.post.author.handle) });
  }

  async restoreOriginal(pick: Pick): Promise<void> {
    const change = { table: 'picks', id: pick.id, fields: { edited: null } } as const;
    await this.writes.change([change], { done: text('workbench_original_restored'), words: pick.edited ?? '' });
  }

  /** Takes the words that the author has edited the post to. Where the host has words of their own, those stay. */
  async takeNewer(pick: Pick, newer: Post): Promise<void> {
    const fields = { post: { ...newer, url: pick.post.url }, newer: null };
    const done = text('newer_used');
    await this.writes.change([{ table: 'picks', id: pick.id, fields }], { done, words: plainText(pick.post.text) });
  }

  /** Leaves the post as it was picked. */
  async leaveNewer(pick: Pick): Promise<void> {
    await this.writes.change([{ table: 'picks', id: pick.id, fields: { newer: null } }], { done: text('newer_kept') });
  }

  /** Takes an empty section away. */
  async remove({ id, heading }: Section): Promise<void> {
    const change = { table: 'sections', id, fields: { deleted: true } } as const;
    await this.writes.change([change], { done: text('workbench_section_removed', heading) });
  }

  /** The section that a pull quote would go into, or null. */
  get pullQuote(): string | null {
    return this.shown.sections.find(({ role }) => role === 'pull-quote')?.id ?? null;
  }

  async useAsPullQuote(pick: Pick): Promise<void> {
    const id = this.pullQuote;
    if (id === null) return;
    const { handle, name } = pick.post.author;
    const plain = `“${plainText(textOf(pick)).trim()}” ${handle === '' ? name : `@${handle}`}`;
    await this.writes.change([{ table: 'texts', id, fields: { plain } }], {
      done: text('workbench_pull_quote_set'),
      words: plain,
    });
  }
}
