import type { HashtagPlace } from '../../../model/hashtag.ts';
import { MASK, maskMarks } from '../marks.ts';
import { aroundTags } from './around-tags.ts';
import type { TagPlaces } from './session-tags.ts';

/** What may stand around a tag at either end of a post without being its words: other marks and emoji. */
const MARKS_ALONE = String.raw`(?:[\s${MASK}\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u200D\uFE0F|·•])`;
const MARKS_BEFORE = new RegExp(`^${MARKS_ALONE}*`, 'u');
const MARK_BEHIND = new RegExp(`${MARKS_ALONE}$`, 'u');
const BEGINS_SENTENCE = /(?:^|[.!?…。！？؟]["”’»)]?\s+)$/u;
/** After a tag that calls the chat and is no word of it: `#chat: I think`, `#chat - I think`. */
const CALL = /^(?:\s*[:：–—|]|\s*[.,](?=\s)|\s+-(?=\s))/u;
const WORD = String.raw`[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*`;
const NEXT = new RegExp(`^\\s+[^\\p{L}\\p{N}\\s]{0,3}(${WORD})`, 'u');
/** How far to look for a word on either side. */
const REACH = 60;

interface Line {
  readonly text: string;
  readonly masked: string;
  readonly lang: string | null;
  /** Where the marks begin that end the line. */
  readonly tail: number;
  /** Where the marks end that begin the line. */
  readonly head: number;
}

function lineOf(text: string, lang: string | null): Line {
  const masked = maskMarks(text);
  const head = MARKS_BEFORE.exec(masked)?.[0].length ?? 0;
  let tail = masked.length;
  for (let mark: RegExpExecArray | null; tail > 0; tail -= mark[0].length) {
    mark = MARK_BEHIND.exec(masked.slice(Math.max(0, tail - 2), tail));
    if (mark === null) break;
  }
  return { text, masked, lang, tail, head };
}

function same(word: string): string {
  return word.toLowerCase().replaceAll("'", '’');
}

/** The word that ends a text; with its punctuation, and so none that we know, where the sentence ends there, too. */
function lastWord(text: string): string {
  const words = text.trimEnd();
  return same(words.slice(words.lastIndexOf(' ') + 1));
}

/** How much of a line goes with a tag: the whole tag and what calls with it, or its `#` alone where it is a word. */
function takenOut(
  { start, end }: HashtagPlace,
  { text, masked, lang, head, tail }: Line,
): { start: number; end: number } {
  const sign = { start, end: start + 1 };
  const whole = { start, end };
  const around = aroundTags(lang);
  const isAttached = text.charAt(end).trim() !== '';
  if (start >= tail) {
    const last = lastWord(masked.slice(Math.max(0, tail - REACH), tail));
    const isFirst = masked.slice(tail, start).trim() === '';
    return isAttached || (isFirst && around?.before.has(last)) ? sign : whole;
  }
  if (start >= head && !BEGINS_SENTENCE.test(masked.slice(Math.max(0, start - REACH), start))) return sign;
  const call = CALL.exec(masked.slice(end, end + REACH));
  if (call !== null) return { start, end: end + call[0].length };
  const from = Math.max(head, end);
  const next = same(NEXT.exec(` ${masked.slice(from, from + REACH)}`)?.[1] ?? '');
  return isAttached || around === null || next === '' || around.after.has(next) ? sign : whole;
}

function lineWithout(text: string, lang: string | null, placesIn: TagPlaces): string | null {
  const places = placesIn(text);
  if (places.length === 0) return text;
  const line = lineOf(text, lang);
  let kept = '';
  let end = 0;
  for (const place of places) {
    const taken = takenOut(place, line);
    kept += text.slice(end, Math.max(end, taken.start));
    end = Math.max(end, taken.end);
    // Of the spaces on both sides of what went, those before it stay.
    if (taken.end > place.start + 1 && /(?:^|\s)$/u.test(kept))
      end += /^[^\S\n]*/u.exec(text.slice(end))?.[0].length ?? 0;
  }
  kept += text.slice(end);
  return kept.trim() === '' ? null : kept.trimEnd();
}

/**
 * A text without the session's tags. A tag that is a word of its sentence keeps the word (`#chat is great` → `chat is
 * great`); one that only marks the post, at either end of it, goes whole, and so does a line of nothing else.
 */
export function withoutTags(text: string, lang: string | null, placesIn: TagPlaces): string {
  return text
    .split('\n')
    .map((line) => lineWithout(line, lang, placesIn))
    .filter((line) => line !== null)
    .join('\n')
    .trim();
}
