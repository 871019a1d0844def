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
const MAY_HAVE_MARKS = /[@＠#＃.:]/u;

/** Stands for each code unit of a mark: no letter, no digit, no space. */
export const MASK = '\uFFFC';

/**
 * The text with all that is no writing (addresses, handles, hashtags, files, emoji by name) masked; every offset stays.
 */
export function maskMarks(text: string): string {
  if (!MAY_HAVE_MARKS.test(text)) return text;
  const masked = text.replace(MARKS, (mark) => MASK.repeat(mark.length));
  const parts: string[] = [];
  let end = 0;
  for (const place of hashtagPlaces(text)) {
    parts.push(masked.slice(end, place.start), MASK.repeat(place.end - place.start));
    end = place.end;
  }
  return parts.length === 0 ? masked : parts.join('') + masked.slice(end);
}
