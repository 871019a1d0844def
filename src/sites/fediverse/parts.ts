import type { Acct } from './acct.ts';

/** Where the parts of one post lie in a client that shows posts of any server. */
export interface Parts {
  readonly post: Element;
  /** The reader's server: every permalink is on it. */
  readonly server: string;
  /** The post's id there. */
  readonly id: string;
  readonly author: Acct | null;
  readonly name: string;
  readonly time: Element | null;
  readonly body: Element | null;
  readonly bodyIsSure: boolean;
  readonly quote: Element | null;
  readonly booster: string | null;
  /** Handle of who is answered. */
  readonly answered: string | null;
  /** Shown in the place of the text while that is closed. */
  readonly closed: Element | null;
  readonly edited: boolean;
}

/** How a client's pages are taken apart. */
export type TakeApart = (post: Element) => Parts | null;
