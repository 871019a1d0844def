/**
 * Hashtags, by the rules that X and Mastodon share: letters, marks, digits, `_` and a few joiners, at least one
 * character that is no digit, `#` or its full-width twin, and no word character before it. Bluesky also takes
 * emoji, so they are let in here.
 * @see https://github.com/twitter/twitter-text/blob/master/js/src/regexp/validHashtag.js
 * @see https://github.com/mastodon/mastodon/blob/main/app/models/tag.rb
 */
const TAG_CHARACTERS = String.raw`[\p{L}\p{M}\p{N}\p{Pc}\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u200C\u200D\u00B7\u30FB\uFE0F]`;
const HASHTAG = new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}_&/#＃])[#＃](${TAG_CHARACTERS}+)`, 'gu');
const WHOLE_TAG = new RegExp(`^${TAG_CHARACTERS}+$`, 'u');
/** What certainly is one, told faster than by its normal form. */
const PLAIN_TAG = /^[a-z]\w*$/i;
/** What is in its normal form but for its case. */
const PLAIN = /^#?\w+$/;

/**
 * The form in which tags are compared: no `#`, compatibility forms folded, case folded, Latin accents dropped (a
 * combining mark that makes another letter, as in Devanagari or kana, stays).
 */
export function normaliseTag(tag: string): string {
  if (PLAIN.test(tag)) return tag.replace('#', '').toLowerCase();
  return (
    tag
      .normalize('NFKD')
      .replace(/^\s*#+/u, '')
      .trim()
      // `ẞ` is `ß` in lower case, and only that is `SS` in upper case.
      .toLowerCase()
      .toUpperCase()
      .toLowerCase()
      .normalize('NFKD')
      .replace(/(\p{Script=Latin})[\u0300-\u036F]+/gu, '$1')
      .normalize('NFC')
  );
}

/** The form in which tags are shown: no `#`, lower-case, accents and all. */
export function lowerTag(tag: string): string {
  if (PLAIN.test(tag)) return tag.replace('#', '').toLowerCase();
  return tag
    .normalize('NFKC')
    .replace(/^\s*#+/u, '')
    .trim()
    .toLowerCase();
}

/** Whether `tag` (normalised) can be a hashtag at all: `#` alone, `#12` and `#two words` cannot. */
export function isTag(tag: string): boolean {
  return PLAIN_TAG.test(tag) || (WHOLE_TAG.test(tag) && !/^\p{Nd}+$/u.test(tag));
}

/** A hashtag as it stands in a text: `start` is at its `#`, `tag` is what follows that, as written. */
export interface HashtagPlace {
  readonly start: number;
  readonly end: number;
  readonly tag: string;
}

/** Where a plain text has hashtags, in order. */
export function hashtagPlaces(text: string): HashtagPlace[] {
  const places: HashtagPlace[] = [];
  if (!/[#＃]/u.test(text)) return places;
  for (const { 0: whole, 1: tag = '', index } of text.matchAll(HASHTAG))
    if (isTag(normaliseTag(tag))) places.push({ start: index, end: index + whole.length, tag });
  return places;
}

/** The hashtags of a plain text, normalised (or in another form), each once, in order of appearance. */
export function tagsInText(text: string, form: (tag: string) => string = normaliseTag): string[] {
  return [...new Set(hashtagPlaces(text).map(({ tag }) => form(tag)))];
}

/** Reads a field in which a host typed one or more hashtags, with or without `#`, parted by spaces or commas. */
export function parseTags(typed: string): string[] {
  const tags = typed
    .split(/[\s,;،、]+/u)
    .flatMap((word) => word.split(/(?<=.)(?=[#＃])/u))
    .map(normaliseTag)
    .filter(isTag);
  return [...new Set(tags)];
}
