import { text } from '../i18n/text.ts';
import type { Placing, RequestOf } from '../messages/calls.ts';
import { isCurrent } from '../messages/send.ts';
import { plainText } from '../model/plain-text.ts';
import type { Post } from '../model/post.ts';
import type { Failure } from '../model/result.ts';
import type { Site } from '../sites/site.ts';
import type { ButtonState } from './button.ts';
import type { Named } from './chat.ts';
import { deliver } from './deliver.ts';
import { closeNotice, notice } from './notice.ts';

type Answer = { readonly section: string | null } | { readonly failure: Failure };

export interface PickerPage {
  readonly sid: string;
  sectionOf(named: Named): string | null;
  /** The store has it: remember and show it on every copy of the post. */
  placed(placing: Placing): void;
  /** Something about this post is under way, or over: show it on every copy. */
  changed(url: string): void;
  /** The extension this script belongs to is gone. */
  stale(): void;
}

/** Carries picks from the page to the store, and remembers what is on its way. State goes by permalink. */
export class Picker {
  readonly #states = new Map<string, 'saving' | 'failed'>();

  constructor(
    readonly site: Site,
    readonly page: PickerPage,
  ) {}

  /** What is stored wins over what failed: the answer alone may have been lost, or another tab was luckier. */
  stateOf(named: Named): ButtonState {
    const state = this.#states.get(named.url);
    if (state === 'saving') return state;
    return this.page.sectionOf(named) === null ? (state ?? 'idle') : 'saved';
  }

  /** Picks the post of an element into a section (null: the first), or takes it out where it is picked already. */
  async toggle(post: Element, named: Named): Promise<void> {
    if (this.page.sectionOf(named) === null) await this.pick(post, named, null);
    else await this.unpick(named);
  }

  async pick(element: Element, named: Named, section: string | null): Promise<void> {
    if (this.#states.get(named.url) === 'saving') return;
    const reading = this.site.read(element, new URL(location.href));
    if (reading === null) {
      this.#set(named.url, 'failed');
      notice(text('content_unreadable'), []);
      return;
    }
    const { post } = reading;
    const request: RequestOf<'pick'> = { sid: this.page.sid, section, post };
    await this.#carry(named, post, async () => {
      const result = await deliver('pick', request);
      return result.ok ? result.value : { failure: result.error };
    });
  }

  async unpick({ url, identity }: Named): Promise<void> {
    if (this.#states.get(url) === 'saving') return;
    await this.#carry({ url, identity }, null, async () => {
      const result = await deliver('unpick', { sid: this.page.sid, url, identity });
      return result.ok ? { section: null } : { failure: result.error };
    });
  }

  async #carry({ url, identity }: Named, post: Post | null, work: () => Promise<Answer>): Promise<void> {
    this.#set(url, 'saving');
    const answer = await work();
    if ('section' in answer) {
      this.#states.delete(url);
      closeNotice();
      this.page.placed({ url, identity, section: answer.section });
      return;
    }
    this.#set(url, 'failed');
    this.#explain(answer.failure, post);
    if (!isCurrent()) this.page.stale();
  }

  #set(url: string, state: 'saving' | 'failed'): void {
    this.#states.set(url, state);
    this.page.changed(url);
  }

  #explain(failure: Failure, post: Post | null): void {
    const sentence = `${text('content_not_saved')} ${text(`failure_${failure.code}`)}`;
    const copy = () => {
      if (post === null) return;
      navigator.clipboard
        .writeText(`@${post.author.handle}: ${plainText(post.text)}\n${post.url}`)
        .then(closeNotice, () => {
          notice(text('content_copy_failed'), []);
        });
    };
    notice(sentence, post === null ? [] : [{ label: 'content_copy', act: copy }]);
  }
}
