import type { Post } from './post.ts';
import type { PostStyle } from './post-style.ts';
import type { Prose } from './prose.ts';
import type { RichText } from './rich-text.ts';
import type { SectionRole } from './section.ts';

/** A pick as the draft shows it. */
export interface DraftPick {
  readonly id: string;
  readonly post: Post;
  /** The host's wording if there is one, else the author's. */
  readonly text: RichText;
  /** The host's own note: for the session file, not for readers. */
  readonly note: string;
  /** Its pictures that the blog has itself: shown in the place of the links to those of the network. */
  readonly pictures: readonly Picture[];
}

/** A picture on the host's own blog. */
export interface Picture {
  /** Its address on the network, as `Media.url` of the post has it. */
  readonly of: string;
  readonly src: string;
  /** Of the blog's media library. */
  readonly id: number;
  readonly alt: string;
}

/** A section by its name alone. */
interface DraftPart {
  readonly id: string;
  /** What session files call it: `summary`, `highlight`, … */
  readonly kind: string;
  readonly heading: string;
}

interface Words {
  /** As the host typed them. */
  readonly plain: string;
  /** The same, split at blank lines; a line end inside a paragraph is a line feed. */
  readonly paragraphs: readonly string[];
  /** The same with all that the host marked up, without the empty. */
  readonly blocks: Prose;
}

export type WordsSection = DraftPart & Words & { readonly role: 'pull-quote' | 'prose' | 'archive' | 'links' };

/** What was counted of a session, as far as readers are told. */
export interface DraftNumbers {
  readonly posts: number;
  readonly people: number;
  readonly picks: number;
  /** How many posts there were when: a stretch of time from `start` (an ISO instant) each, in order. */
  readonly activity: readonly { readonly start: string; readonly posts: number }[];
}
/** `numbers` is null where nothing was counted. */
export type StatisticsSection = DraftPart &
  Words & { readonly role: 'statistics'; readonly numbers: DraftNumbers | null };
/** `handle` is the session's host, without `@`; `name` is empty where it is not known. */
export type HostSection = DraftPart & Words & { readonly role: 'host'; readonly handle: string; readonly name: string };
/** Picks under the question that they answer. */
export interface QuestionGroup {
  /** The question as the host put it, on one line; `Q1` where it is not among the picks; empty: about no question. */
  readonly heading: string;
  readonly picks: readonly DraftPick[];
}

export type PicksSection = DraftPart & {
  readonly role: 'picks';
  readonly picks: readonly DraftPick[];
  /** The same picks by question, in order of the questions; null where the host's own order counts. */
  readonly groups: readonly QuestionGroup[] | null;
};
export type DraftSection = WordsSection | StatisticsSection | HostSection | PicksSection;

/** A session's sections, filled: what renderers read. Never stored, always assembled from the rows. */
export interface Draft {
  /** Id of the session. */
  readonly sid: string;
  readonly title: string;
  readonly number: number | null;
  readonly topic: string;
  /** As typed, without `#`. */
  readonly hashtags: readonly string[];
  readonly start: string | null;
  readonly end: string | null;
  readonly timeZone: string;
  readonly hostHandle: string;
  readonly postStyle: PostStyle;
  /** Posts are shown by their networks' own embeds where the blog knows the network. */
  readonly embeds: boolean;
  /** Where the archive has a page of its own, which the draft links to; null before there is one. */
  readonly archiveUrl: string | null;
  /** In order; a section with nothing in it is not among them. */
  readonly sections: readonly DraftSection[];
  /** All of the session's sections in order, the empty ones too. */
  readonly layout: readonly (DraftPart & { readonly role: SectionRole })[];
}
