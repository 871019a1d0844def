import type { Client } from '../model/client.ts';
import type { Health } from '../model/health.ts';
import type { Post } from '../model/post.ts';
import type { Scope } from '../model/session.ts';

/** What a content script needs to know of the session that is open. */
export interface ChatState {
  readonly sid: string;
  /** Normalised. */
  readonly tags: readonly string[];
  readonly scope: Scope;
  readonly start: string | null;
  readonly end: string | null;
  /** Lower-case, without `@`. */
  readonly hostHandles: readonly string[];
  /** The sections that take picks, in order; the first takes what a plain click picks. */
  readonly sections: readonly { readonly id: string; readonly heading: string }[];
  /** Permalink, identity (see `identityOf`) and section id of each pick. */
  readonly picked: readonly (readonly [url: string, identity: string, section: string])[];
}

export interface Welcome {
  /** Null while no session is open. */
  readonly state: ChatState | null;
  /** By name, what to look for in the place of the adapter's own selectors. */
  readonly selectors: Readonly<Record<string, string>>;
}

/** The calls to the background: what each carries, and what it answers. */
export interface Calls {
  /**
   * From a content script that has started: what is the open session, and does the host have a fix for how this site
   * is read? Only one that was put into the page for a single act (`once`) is answered where the host does not grant
   * the site, or no longer does.
   */
  hello: { request: { once: boolean; site: string }; response: Welcome };
  /** From a content script: pick a post. Answered when it is on the disk, with the section it stands in. */
  pick: { request: { sid: string; section: string | null; post: Post }; response: { section: string } };
  /** From a content script: take the pick of this post out. */
  unpick: { request: { sid: string; url: string; identity: string }; response: null };
  /** From the loader of a page that the host has granted: this client's content script is needed here. */
  enter: { request: { client: Client }; response: null };
  /** From a content script: record posts of a session that passed by, and how well the page is understood. */
  passed: { request: { sid: string; posts: readonly Post[]; health: Health }; response: null };
  /** From a content script: put the script that acts on presses into the page. */
  press: { request: null; response: null };
  /** From a page of ours that has written to the store: bring badge and timelines up to date, and sync in time. */
  changed: { request: null; response: null };
  /**
   * From a page of ours: sync with the host's other devices. `soon`: something was written; `now`: the host looks at it;
   * `merge`, `replace`: what is to become of the foreign space that the remote holds. The status tells what comes of it.
   */
  sync: { request: { act: 'soon' | 'now' | 'merge' | 'replace' }; response: null };
  /** From a page of ours that has put something into the outbox, or has been opened: go on with what is in it. */
  outbox: { request: null; response: null };
}

export type CallName = keyof Calls;
export type RequestOf<N extends CallName> = Calls[N]['request'];
export type ResponseOf<N extends CallName> = Calls[N]['response'];

/** In which section a post stands now; null: it is picked no more. */
export interface Placing {
  readonly url: string;
  readonly identity: string;
  readonly section: string | null;
}

/** What the background tells content scripts unasked. */
export type Push =
  /** The open session, its sections or its picks have changed. */
  | { readonly push: 'state'; readonly state: ChatState | null }
  /** The host has withdrawn some site, or has changed how one is read: say hello again. */
  | { readonly push: 'hello' }
  /** One post of a session was picked into a section, or un-picked (null). */
  | ({ readonly push: 'pick'; readonly sid: string } & Placing);
