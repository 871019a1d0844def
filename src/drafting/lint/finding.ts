import type messages from '../../../_locales/en/messages.json';

/** Key of a message that the linter shows. */
export type LintMessage = Extract<keyof typeof messages, `lint_${string}`>;

/** A message and what fills its placeholders, in order. */
export interface Words {
  readonly key: LintMessage;
  readonly substitutions: readonly string[];
}

/** A pick's text as the draft shows it (`plainText(textOf(pick))`), or the words of a section (`SectionText.plain`). */
export type Target = { readonly pickId: string } | { readonly sectionId: string };

/** A range of a text, in UTF-16 code units; it never cuts a character in two. */
type Where = Target & { readonly start: number; readonly end: number };

/** How somebody is credited; `handle` is without `@`. */
interface Credit {
  readonly name: string;
  readonly handle: string;
}

/** One thing that a mend does to the session; texts are whole, and made upon the text that was linted. */
export type Change =
  /** The host's wording of a pick. */
  | { readonly kind: 'edit-pick'; readonly pickId: string; readonly text: string }
  | { readonly kind: 'edit-text'; readonly sectionId: string; readonly text: string }
  /** The host's description of a picture, `index` in `post.media`. */
  | { readonly kind: 'set-alt'; readonly pickId: string; readonly index: number; readonly alt: string }
  | { readonly kind: 'trash-pick'; readonly pickId: string }
  /** Posts on `site` by exactly `handle` are credited otherwise. */
  | { readonly kind: 'credit'; readonly site: string; readonly handle: string; readonly as: Credit }
  /** The host's choice for the session: see `LintMaterial.keepsTags`. */
  | { readonly kind: 'tags'; readonly keep: boolean };

/** A way to put right what was found. When it is done, the rule finds it no longer. */
export interface Mend {
  readonly words: Words;
  readonly changes: readonly Change[];
}

/** What a rule found. */
export interface Finding {
  /** What it is about: when that changes, a finding that was left alone comes back. */
  readonly about: readonly string[];
  /** Ids of the picks that it concerns, in order. */
  readonly picks: readonly string[];
  /** Id of the section that it concerns, where it is not about picks alone. */
  readonly section: string | null;
  readonly words: Words;
  readonly where?: Where;
  /** The picture (`index` in `post.media`) whose description is to be typed. */
  readonly asks?: { readonly pickId: string; readonly index: number };
  /** The likeliest first; none where only a person can put it right. */
  readonly mends: readonly Mend[];
}
