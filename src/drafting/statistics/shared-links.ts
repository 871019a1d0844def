import { untracked } from '../untracked.ts';
import type { Signed } from './signed.ts';

/** A link by how many people shared it. */
export interface SharedLink {
  /** Without tracking parameters; a network's own short address (`lnkd.in`) is not followed. */
  readonly url: string;
  /** Each counted once, however often they shared it; nobody, for a post without an author's name. */
  readonly people: number;
  readonly posts: number;
}

/** The links of the posts' own texts, not of what they quote; most people first, then most posts. */
export function sharedLinks(posts: readonly Signed[]): SharedLink[] {
  const links = new Map<string, { readonly people: Set<string>; posts: number }>();
  for (const { post, person } of posts) {
    for (const url of new Set(post.links.map(untracked))) {
      if (!/^https?:/u.test(url)) continue;
      const link = links.get(url) ?? { people: new Set<string>(), posts: 0 };
      if (person !== null) link.people.add(person.key);
      link.posts += 1;
      links.set(url, link);
    }
  }
  return [...links]
    .map(([url, link]) => ({ url, people: link.people.size, posts: link.posts }))
    .sort((a, b) => b.people - a.people || b.posts - a.posts || (a.url < b.url ? -1 : 1));
}
