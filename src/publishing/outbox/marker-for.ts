import { markerOf } from '../../model/blog-marker.ts';
import type { Written } from '../../model/outcome.ts';

/**
 * By which what was made for a session is found again where the blog's answer was lost. It stays through edits, and
 * through what WordPress strips from the posts of any role. A search for the one does not find the other.
 */
export function markerFor(sid: string, of: Written): string {
  return markerOf(of === 'post' ? sid : `archive-${sid}`);
}
