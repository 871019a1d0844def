import { hashtagPlaces } from '../../model/hashtag.ts';

/** Endings of names that are written without `https://`; countries' would be words: `it`, `is`, `no`, `so`. */
const ENDINGS = 'com|org|net|edu|gov|info|biz|app|dev|uk|eu|js|ts|md|html?|pdf|docx?|xlsx?|pptx?|jpe?g|png|gif|mp[34]';

/** Each begins where no other letter, digit or joiner stands before it, so that a long word is read only once. */
const MARKS = new RegExp(
  [
    String.raw`(?:https?|ftp)://\S+`,
    String.raw`(?<![\p{L}\p{N}_.-])www\.\S+`,
    // Mail, and what comes before an `@`.
    String.raw`(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}][\p{L}\p{N}.-]*`,
    String.raw`[@＠][\p{L}\p{N}_](?:[\p{L}\p{N}_.-]*[\p{L}\p{N}_])?(?:@[\p{L}\p{N}](?:[\p{L}\p{N}.-]*[\p{L}\p{N}])?)?`,
    // A file, a site, a path: `notes.pdf`, `example.org/a,b`.
    String.raw`(?<![\p{L}\p{N}._-])[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*\.(?:${ENDINGS})(?![\p{L}\p{N}_-])(?:[/?]\S*)?`,
    String.raw`(?<![\p{L}\p{N}._-])[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)+/\S*`,
    // A site's own emoji.
    String.raw`(?<![\p{L}\p{N}_:]):[A-Za-z0-9_+-]+:(?![\p{L}\p{N}_:])`,
  ].join('|'),
  'giu',
);
/** A mark has no space in it: only words with one of these inside can be, or hold, one. */
const SIGNS = /[@＠#＃/:]|\.(?=[^\s.])/gu;

/** Stands for each code unit of a mark: no letter, no digit, no space. */
export const MASK = '\uFFFC';

function maskedWord(word: string): string {
  const masked = word.replace(MARKS, (mark) => MASK.repeat(mark.length));
  const parts: string[] = [];
  let end = 0;
  for (const place of hashtagPlaces(word)) {
    parts.push(masked.slice(end, place.start), MASK.repeat(place.end - place.start));
    end = place.end;
  }
  return parts.length === 0 ? masked : parts.join('') + masked.slice(end);
}

/**
 * The text with all that is no writing (addresses, handles, hashtags, files, emoji by name) masked; every offset stays.
 */
export function maskMarks(text: string): string {
  // Most texts have none, and going through the matches of one costs more than the search.
  if (text.search(SIGNS) < 0) return text;
  let masked = '';
  let end = 0;
  for (const { index } of text.matchAll(SIGNS)) {
    if (index < end) continue;
    let start = index;
    while (start > end && !/\s/u.test(text.charAt(start - 1))) start -= 1;
    const rest = text.slice(index).search(/\s/u);
    const stop = rest < 0 ? text.length : index + rest;
    masked += text.slice(end, start) + maskedWord(text.slice(start, stop));
    end = stop;
  }
  return masked + text.slice(end);
}
