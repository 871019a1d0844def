import type { Draft } from './draft.ts';
import type { Outcome } from './outcome.ts';
import type { Problem } from './problem.ts';

/** The steps that bring a draft to a blog, in order; each may be done again after anything has gone wrong in it. */
export const STEPS = ['look', 'pictures', 'archive', 'terms', 'featured', 'write', 'keep'] as const;
/**
 * - `look`: find the post of the last time, and whether somebody has edited it since;
 * - `pictures`: upload those of the picks that the blog lacks;
 * - `archive`: make or update the archive's own page;
 * - `terms`: find or make tags;
 * - `featured`: upload the picture of the pull quote;
 * - `write`: make the draft, or update it in place;
 * - `keep`: remember what the blog gave back.
 */
export type Step = (typeof STEPS)[number];

/** What the host decides upon where somebody has edited the post on the blog. */
export type Choice = 'update' | 'new';

/** What the host wants to have sent. */
export interface Sending {
  readonly title: string;
  /** Empty: the blog makes one of the title. */
  readonly slug: string;
  readonly excerpt: string;
  readonly categories: readonly number[];
  readonly tags: readonly string[];
  readonly pictures: boolean;
  readonly archivePage: boolean;
  /** A picture of the pull quote, PNG; null: none is wanted. */
  readonly featured: { readonly bytes: Uint8Array; readonly alt: string } | null;
}

/**
 * A draft on its way to a blog. It holds all that is needed to go on, so that whoever finds it after the browser has
 * ended takes it up where it was. One session has at most one job a blog that is not done.
 */
export interface OutboxJob {
  readonly id: string;
  readonly sid: string;
  /** As `BlogSetting.root`. */
  readonly blog: string;
  readonly madeAt: number;
  /** As it was when the host sent it. */
  readonly draft: Draft;
  /** BCP 47: the language that the draft's own words are in. */
  readonly locale: string;
  readonly sending: Sending;
  /**
   * - `waiting`: goes on at `nextAt`, by itself;
   * - `running`: some background is at it;
   * - `asking`: somebody has edited the post on the blog, and the host has to choose;
   * - `stopped`: goes on when the host says so, for something is to be put right first;
   * - `done`.
   */
  readonly state: 'waiting' | 'running' | 'asking' | 'stopped' | 'done';
  readonly step: Step;
  /** How much of the step is done, where it has parts: pictures, tags. */
  readonly done: number;
  readonly total: number;
  /** Tries of this step that came to nothing, in a row. */
  readonly tries: number;
  /** Milliseconds since 1970. */
  readonly nextAt: number;
  readonly problem: Problem | null;
  readonly choice: Choice | null;
  readonly outcome: Outcome;
}
