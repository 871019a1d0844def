import { Observable } from '../model/observable.ts';
import type { Failure, Result } from '../model/result.ts';
import { applyChanges, type Change, undoChanges } from './changes.ts';
import type { Database } from './database.ts';
import { fieldKey, forget } from './unsaved.ts';

/** A write that did not reach the disk. */
interface Unsaved {
  readonly failure: Failure;
  /** What would be lost, for the clipboard; empty where it is not words. */
  readonly words: string;
  again(): Promise<boolean>;
}

/** What is said on the screen for a while. */
interface Notice {
  readonly words: string;
  /** With the offer to take it back. */
  readonly undoable: boolean;
}

/** Whether something was taken back: `changed` where it is not what it was any more, and newer work would be lost. */
type TakenBack = boolean | 'changed';

/** Something to be read out. Each is a new object, so that the same words twice are read twice. */
interface Announcement {
  readonly words: string;
}

/** Something done that can be taken back. */
interface Done {
  readonly words: string;
  takeBack(): Promise<TakenBack>;
}

interface Intent {
  /** Said when it is done; it can then be taken back. */
  readonly done?: string;
  /** Whether to offer that on the screen too, and not only by key. */
  readonly offered?: boolean;
  /** The words that would be lost if the write failed. */
  readonly words?: string;
}

/** How many acts can be taken back: more than anyone remembers. */
const DEEPEST = 100;

/** Tables of no interest to badge and timelines: the draft's own words, and what new sessions begin with. */
const UNSEEN: readonly Change['table'][] = ['texts', 'settings'];

/** Every write of a page goes through here: so none fails unseen, and each can be taken back. */
export class Writes {
  /** By what they would have written; the latest last. */
  readonly unsaved = new Observable<ReadonlyMap<string, Unsaved>>(new Map());
  readonly notice = new Observable<Notice | null>(null);
  readonly spoken = new Observable<Announcement>({ words: '' });
  /** The background did not hear of a write: badge and timelines show what was before. */
  readonly unheard = new Observable<Failure | null>(null);
  readonly #done: Done[] = [];

  /** @param inform tells the background of a write: one that badge and timelines show, or any other */
  constructor(
    readonly database: Database,
    readonly inform: (what: 'shown' | 'other') => Promise<Result<null>>,
  ) {}

  /** Sets fields, all or none. Resolves to whether they are on the disk. */
  async change(changes: readonly Change[], intent: Intent = {}): Promise<boolean> {
    const result = await applyChanges(this.database, changes);
    const key = changes.map(fieldKey).join('; ');
    this.note(key, result, () => this.change(changes, intent), intent.words);
    if (!result.ok) return false;
    for (const change of changes) forget(change);
    if (changes.some(({ table }) => !UNSEEN.includes(table))) this.told();
    const { done, offered } = intent;
    const takeBack = () => this.undo(key, () => undoChanges(this.database, changes, result.value));
    if (done !== undefined) this.remember({ words: done, takeBack }, offered);
    return true;
  }

  /**
   * Undoes a write.
   * @param key see `note`
   * @param work answers false where something newer stands in its way
   */
  async undo(key: string, work: () => Promise<Result<boolean>>): Promise<TakenBack> {
    const result = await work();
    this.note(key, result, async () => (await this.undo(key, work)) === true);
    if (!result.ok) return false;
    if (!result.value) return 'changed';
    this.told();
    return true;
  }

  /**
   * Shows or clears the failure of a write.
   * @param key names what is written: a later write of the same makes an earlier failure pointless
   */
  note(key: string, result: Result<unknown>, again: () => Promise<boolean>, words = ''): void {
    const unsaved = new Map(this.unsaved.value);
    const known = unsaved.delete(key);
    if (!result.ok) unsaved.set(key, { failure: result.error, words, again });
    if (known || !result.ok) this.unsaved.value = unsaved;
    // Should it not hear, it hears of the next one, or looks by itself.
    if (result.ok) this.inform('other');
  }

  /** Tells the background of a write that badge and timelines show. */
  async told(): Promise<void> {
    const heard = await this.inform('shown');
    this.unheard.value = heard.ok ? null : heard.error;
  }

  /** Has it read out. */
  say(words: string): void {
    this.spoken.value = { words };
  }

  /** Has it read out, and shows it for a while. */
  tell(words: string): void {
    this.say(words);
    this.notice.value = { words, undoable: false };
  }

  /** Tells of something done that can be taken back. */
  remember(done: Done, shown = true): void {
    this.say(done.words);
    this.#done.push(done);
    if (this.#done.length > DEEPEST) this.#done.shift();
    this.notice.value = shown ? { words: done.words, undoable: true } : null;
  }

  /** What was done cannot be taken back any longer. */
  forget(done: Done): void {
    const at = this.#done.indexOf(done);
    if (at !== -1) this.#done.splice(at, 1);
  }

  /** What was told need not be seen any longer. */
  dismiss = (): void => {
    this.notice.value = null;
  };

  /** Takes back the last act that was not taken back yet. Null if there is none; else whether it worked. */
  async takeBack(): Promise<TakenBack | null> {
    const last = this.#done.pop();
    this.notice.value = null;
    return last === undefined ? null : last.takeBack();
  }
}
