import type { Draft } from '../../src/model/draft.ts';
import { patternOf } from '../../src/model/match-pattern.ts';

/** Addresses of the pictures of the draft's posts, each once. */
export function picturesOf({ sections }: Draft): string[] {
  const picks = sections.flatMap((section) => (section.role === 'picks' ? section.picks : []));
  const media = picks.flatMap(({ post }) => post.media);
  const urls = media.flatMap(({ kind, url }) => (kind === 'image' && url !== null ? [url] : []));
  return [...new Set(urls.filter((url) => patternOf(url) !== null))];
}

/** Match patterns of the hosts that these pictures come from. */
export function hostsOf(pictures: readonly string[]): string[] {
  return pictures.flatMap((url) => patternOf(url) ?? []);
}
