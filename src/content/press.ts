import type { Placing } from '../messages/calls.ts';
import type { Glance, Site } from '../sites/site.ts';
import type { ButtonState, HighlightButton } from './button.ts';
import type { OpenChat } from './chat.ts';
import { deliver } from './deliver.ts';
import type { Hearer } from './hearer.ts';
import type { Timeline } from './timeline.ts';

/** What a press works on. */
export interface PressPage {
  readonly site: Site;
  readonly sid: string;
  /** The session as it is known now; null once it is another. */
  chat(): OpenChat | null;
  /** The store has it: remember and show it on every copy of the post. */
  placed(placing: Placing): void;
  /** Something about this post is under way, or over: show it on every copy. */
  changed(url: string): void;
  /** The extension this script belongs to is gone. */
  stale(): void;
}

/** What happens when a button is pressed. */
export interface Presses {
  /** What the buttons of a post show, where a press has anything to do with it; else null. */
  stateOf(url: string): Exclude<ButtonState, 'idle' | 'saved'> | null;
  /**
   * Picks the post, or takes it out where it is picked already; with the `place` of another section than the first,
   * puts it there, or takes it out where it stands there. Resolves when that is over.
   */
  toggle(shown: Pick<HighlightButton, 'post' | 'glance'>, place?: number): Promise<void>;
  /** Opens the menu of what else can be done with the post. */
  choose(button: HighlightButton): void;
}

/** What happens to the posts that pass by. */
export interface Passes {
  /** A post appeared, or something in it changed. */
  note(element: Element, glance: Glance, belongs: boolean): void;
  /** What looks like a post tells no permalink; it may be on its way. */
  noteOdd(element: Element): void;
  /** Has a post told again when it is next read. */
  forget(url: string): void;
  /** Tells at once what is not told yet: the page may be about to end. */
  flush(): Promise<void>;
}

/** What the second script does for one session. */
export interface Press {
  readonly presses: Presses;
  readonly passes: Passes;
  /** Looks at every post again when the session's window opens or closes. */
  readonly turns: { wait(): void };
  /** The session is over, or another: nothing more is to be done for it. */
  end(): void;
}

export type MakePress = (timeline: Timeline, sid: string) => Press;

/** Scripts of ours in one page share their globals, and the page has no part in them. */
export const shared = globalThis as {
  /** What follows from the posts of one session. */
  chatHighlightsPress?: MakePress | undefined;
  /** Makes a button hear what is done to it. */
  chatHighlightsArm?: ((button: HighlightButton, hearer: Hearer) => void) | undefined;
};

export const NOTICE_TAG = 'chat-highlights-notice';

let coming: Promise<unknown> | null = null;

/** Has the second script put into the page, if it is not there yet. Null where it cannot be had. */
export async function fetchPress(): Promise<MakePress | null> {
  if (shared.chatHighlightsPress === undefined) {
    coming ??= deliver('press', null);
    await coming;
    coming = null;
  }
  return shared.chatHighlightsPress ?? null;
}

/** Takes the notice away, if one shows. */
export function closeNotice(): void {
  for (const old of document.querySelectorAll(NOTICE_TAG)) old.remove();
}
