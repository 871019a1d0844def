import { type HashtagPlace, hashtagPlaces, normaliseTag } from '../../../model/hashtag.ts';

/** Where a text has one of the session's tags. */
export type TagPlaces = (text: string) => HashtagPlace[];

/** @param hashtags as the host typed them */
export function tagPlacesOf(hashtags: readonly string[]): TagPlaces {
  const tags = new Set(hashtags.map(normaliseTag));
  // A chat has few spellings of its tags, and normalising one takes microseconds.
  const known = new Map<string, boolean>();
  const isOurs = (tag: string): boolean => {
    const ours = known.get(tag) ?? tags.has(normaliseTag(tag));
    known.set(tag, ours);
    return ours;
  };
  return (text) => hashtagPlaces(text).filter(({ tag }) => isOurs(tag));
}
