import type { Rule } from './rule.ts';
import { alt } from './rules/alt.ts';
import { cut } from './rules/cut.ts';
import { doubledSpace } from './rules/doubled-space.ts';
import { gluedWords } from './rules/glued-words.ts';
import { handleHead } from './rules/handle-head.ts';
import { handleInWords } from './rules/handle-in-words.ts';
import { hostShare } from './rules/host-share.ts';
import { longSection } from './rules/long-section.ts';
import { lostSpace } from './rules/lost-space.ts';
import { noWords } from './rules/no-words.ts';
import { quoteSource } from './rules/quote-source.ts';
import { sameLink } from './rules/same-link.ts';
import { strayQuote } from './rules/stray-quote.ts';
import { tags } from './rules/tags.ts';
import { twoHandles } from './rules/two-handles.ts';
import { twoNames } from './rules/two-names.ts';

/** Every rule there is, in the order in which its findings are shown: what touches credits and meaning first. */
export const rules = [
  quoteSource,
  twoHandles,
  twoNames,
  handleInWords,
  handleHead,
  cut,
  noWords,
  alt,
  tags,
  lostSpace,
  gluedWords,
  strayQuote,
  doubledSpace,
  sameLink,
  hostShare,
  longSection,
] as const satisfies readonly Rule[];

export type RuleId = (typeof rules)[number]['id'];
