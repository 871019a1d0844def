import { plainText } from '../../../model/plain-text.ts';
import type { Matter, ShownPick } from '../matter.ts';
import { fragments, quotes, shareOf, wordSet } from './wording-key.ts';

/** Where a quotation comes from. */
export type Source =
  /** It stands in a pick; `newer` where its author has taken it out since. */
  | { readonly kind: 'found' | 'newer'; readonly shown: ShownPick }
  /** It is nearly what stands in a pick; `whole` if it is most of it. */
  | { readonly kind: 'near'; readonly shown: ShownPick; readonly whole: boolean }
  /** It stands in a post that passed by and is no pick. */
  | { readonly kind: 'unpicked' };

/** Which part of the quotation's words a pick must have to be what was meant, and the other way round to be all of it. */
const NEAR = 0.75;
const WHOLE = 0.6;
/** Its longest words find the few texts that are worth comparing: most of them must be there. */
const LONGEST = 8;
const THERE = 0.6;

interface Wanted {
  readonly words: ReadonlySet<string>;
  readonly longest: readonly string[];
  readonly stretches: readonly string[];
}

function mayHave(text: string, { longest }: Wanted): boolean {
  const lower = text.toLowerCase();
  let missing = longest.length * (1 - THERE);
  for (const word of longest) {
    if (lower.includes(word)) continue;
    missing -= 1;
    if (missing < 0) return false;
  }
  return true;
}

function inPick(shown: ShownPick, wanted: Wanted): Source | null {
  const { pick, plain } = shown;
  const original = pick.edited === null ? plain : plainText(pick.post.text);
  if (!mayHave(plain, wanted) && (pick.edited === null || !mayHave(original, wanted))) return null;
  if ([plain, original].some((text) => quotes(text, wanted.stretches))) {
    const since = pick.newer !== null && !quotes(plainText(pick.newer.text), wanted.stretches);
    return { kind: since ? 'newer' : 'found', shown };
  }
  const words = wordSet(plain);
  if (Math.max(shareOf(wanted.words, words), shareOf(wanted.words, wordSet(original))) < NEAR) return null;
  const whole = shareOf(wanted.words, words) >= NEAR && shareOf(words, wanted.words) >= WHOLE;
  return { kind: 'near', shown, whole };
}

/** The best source of a quotation, or null where none is known: it may come from anywhere. */
export function sourceOf(quotation: string, { shown, seen }: Matter): Source | null {
  const words = wordSet(quotation);
  const longest = [...words].sort((a, b) => b.length - a.length).slice(0, LONGEST);
  const wanted: Wanted = { words, longest, stretches: fragments(quotation) };
  let best: Source | null = null;
  for (const one of shown) {
    const source = inPick(one, wanted);
    if (source?.kind === 'found') return source;
    if (source !== null && (best === null || source.kind === 'newer')) best = source;
  }
  if (best?.kind === 'newer') return best;
  const isSeen = seen.some(({ text }) => {
    const plain = plainText(text);
    return mayHave(plain, wanted) && quotes(plain, wanted.stretches);
  });
  return isSeen ? { kind: 'unpicked' } : best;
}
