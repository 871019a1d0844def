import { text } from '../../i18n/text.ts';
import type { RequestOf } from '../../messages/calls.ts';
import { isCurrent } from '../../messages/send.ts';
import { plainText } from '../../model/plain-text.ts';
import type { Post } from '../../model/post.ts';
import type { Failure } from '../../model/result.ts';
import type { HighlightButton } from '../button.ts';
import type { Named } from '../chat.ts';
import { deliver } from '../deliver.ts';
import { closeNotice, type Presses, type PressPage } from '../press.ts';
import { openMenu } from './menu.ts';
import { notice } from './notice.ts';

type Answer = { readonly section: string | null } | { readonly failure: Failure };

/** Carries picks from the page to the store, and remembers what is on its way. State goes by permalink. */
export class Picker implements Presses {
  readonly #states = new Map<string, 'saving' | 'failed'>();

  constructor(readonly page: PressPage) {}

  /** What is stored wins over what failed: the answer alone may have been lost, or another tab was luckier. */
  stateOf(url: string): 'saving' | 'failed' | null {
    return this.#states.get(url) ?? null;
  }

  async toggle({ post, glance }: Pick<HighlightButton, 'post' | 'glance'>, place = 0): Promise<void> {
    if (glance === null) return;
    const now = this.#sectionOf(glance);
    const section = place === 0 ? null : (this.page.chat()?.state.sections[place]?.id ?? null);
    if (now !== null && (section === null || section === now)) await this.#unpick(glance);
    else await this.#pick(post, glance, section);
  }

  choose(button: HighlightButton): void {
    const { glance, post } = button;
    const chat = this.page.chat();
    if (chat === null || glance === null) return;
    const more = this.page.site.more(post);
    openMenu(button, {
      choices: chat.state.sections,
      current: chat.sectionOf(glance),
      more: more && (() => more.click()),
      chosen: (id) => {
        if (id === null) this.#unpick(glance);
        else this.#pick(post, glance, id);
      },
    });
  }

  #sectionOf(named: Named): string | null {
    return this.page.chat()?.sectionOf(named) ?? null;
  }

  async #pick(element: Element, named: Named, section: string | null): Promise<void> {
    const { site, sid } = this.page;
    if (this.#states.get(named.url) === 'saving') return;
    const reading = site.read(element, new URL(location.href));
    if (reading === null) {
      this.#set(named.url, 'failed');
      notice(text('content_unreadable'), []);
      return;
    }
    const { post } = reading;
    const request: RequestOf<'pick'> = { sid, section, post };
    await this.#carry(named, post, async () => {
      const result = await deliver('pick', request);
      return result.ok ? result.value : { failure: result.error };
    });
    if (post.truncated && this.#sectionOf(named) !== null) this.#offerMore(element);
  }

  async #unpick({ url, identity }: Named): Promise<void> {
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

  #offerMore(element: Element): void {
    const more = this.page.site.more(element);
    if (more === null) return;
    const act = (): void => {
      closeNotice();
      more.click();
    };
    notice(text('content_cut_picked'), [{ label: 'content_show_more', act }]);
  }

  #explain(failure: Failure, post: Post | null): void {
    const sentence = `${text('content_not_saved')} ${text(`failure_${failure.code}`)}`;
    const copy = () => {
      if (post === null) return;
      navigator.clipboard
        .writeText(`@${post.author.handle}: ${plainText(post.text)}\n${post.url}`)
        .then(closeNotice, () => notice(text('content_copy_failed'), []));
    };
    notice(sentence, post === null ? [] : [{ label: 'content_copy', act: copy }]);
  }
}
