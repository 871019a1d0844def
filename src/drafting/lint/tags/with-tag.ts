import type { TagPlaces } from './session-tags.ts';

function escaped(words: string): string {
  return words.replaceAll(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&');
}

/**
 * A text with the session's tag that its author gave it and the host took out: before the word that was left of it,
 * at the beginning if it began the post, else at the end.
 * @param original the author's words, with the tag
 */
export function withTag(text: string, original: string, placesIn: TagPlaces): string {
  const [place] = placesIn(original);
  if (place === undefined) return text;
  const tag = original.slice(place.start, place.end);
  const bare = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}_&/#＃@＠.])${escaped(place.tag)}(?![\\p{L}\\p{M}\\p{N}_])`, 'iu');
  const left = bare.exec(text);
  const before = left === null ? text : `${text.slice(0, left.index)}#${text.slice(left.index)}`;
  // Not where what follows would become a part of the tag.
  if (placesIn(before).length > 0) return before;
  return original.slice(0, place.start).trim() === '' ? `${tag} ${text}` : `${text.trimEnd()} ${tag}`;
}
