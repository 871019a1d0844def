import { isBy, type Person, personOf } from '../model/person.ts';
import type { Post } from '../model/post.ts';

/**
 * Whose posts are among the picks, by site, each once and in the order of the picks. The host is left out, and so are
 * posts that name no author.
 * @param picks none in the trash
 * @param hostHandle see `isBy`
 */
export function quotedPeople(picks: readonly { readonly post: Post }[], hostHandle: string): Map<string, Person[]> {
  const known = new Set<string>();
  const bySite = new Map<string, Person[]>();
  for (const { post } of picks) {
    const person = personOf(post);
    if (person === null || known.has(person.key) || isBy(post, hostHandle)) continue;
    known.add(person.key);
    const people = bySite.get(person.site);
    if (people === undefined) bySite.set(person.site, [person]);
    else people.push(person);
  }
  return bySite;
}
