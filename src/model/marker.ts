import type { Written } from './outcome.ts';

/**
 * A class name in the content of what was made for a session, by which it is found again where the blog's answer was
 * lost. It stays through edits, and through what WordPress strips from the posts of any role. Searching a blog for it
 * finds the one and not the other.
 */
export function markerOf(sid: string, of: Written = 'post'): string {
  return of === 'post' ? `chat-highlights-${sid}` : `chat-highlights-archive-${sid}`;
}

/** Whether content carries a marker, and not a longer one. */
export function isMarked(content: string, marker: string): boolean {
  for (let at = content.indexOf(marker); at >= 0; at = content.indexOf(marker, at + 1)) {
    if (!/[\w-]/.test(content.charAt(at + marker.length))) return true;
  }
  return false;
}
