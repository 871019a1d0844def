import { isBy, type Person } from '../../model/person.ts';
import type { Signed } from './signed.ts';

/** Somebody who posted in the session. */
interface Voice {
  readonly person: Person;
  /** Permalinks of their posts, in the order given: one for each post. */
  readonly urls: readonly string[];
}

/** Whose words the picks are, of all who posted. The host is not among the voices: hosts ask, and say so elsewhere. */
export interface Balance {
  readonly voices: number;
  /** How many of the voices have at least one pick. */
  readonly quoted: number;
  /** Those who have none, most posts first. */
  readonly missing: readonly Voice[];
  /** Those of them who posted once. */
  readonly once: readonly Voice[];
}

/** @param posts the picked ones too */
export function balanceOf(posts: readonly Signed[], picked: readonly Signed[], hostHandle: string): Balance {
  const voices = new Map<string, { readonly person: Person; readonly urls: string[] }>();
  for (const { post, person } of posts) {
    if (person === null || isBy(post, hostHandle)) continue;
    const voice = voices.get(person.key);
    if (voice === undefined) voices.set(person.key, { person, urls: [post.url] });
    else voice.urls.push(post.url);
  }
  const quoted = new Set(picked.flatMap(({ person }) => person?.key ?? []));
  const missing = [...voices.values()]
    .filter(({ person }) => !quoted.has(person.key))
    .sort((a, b) => b.urls.length - a.urls.length || (a.person.key < b.person.key ? -1 : 1));
  const once = missing.filter(({ urls }) => urls.length === 1);
  return { voices: voices.size, quoted: voices.size - missing.length, missing, once };
}
