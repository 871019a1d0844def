import type { Fields } from './beginning.ts';

/** What was typed for a session's draft on one blog; what was not begins as it would. */
export interface Typed extends Partial<Fields> {
  /** Of the blog's categories, those that this draft is not to have. */
  readonly without?: readonly number[];
}

/*
 * Kept in `localStorage`, which needs no waiting: a popup may close in the middle of a word. It is this device's alone;
 * what matters on others lies on the blog by then.
 */
function key(sid: string, blog: string): string {
  return `publish ${sid} ${blog}`;
}

export function typedFor(sid: string, blog: string): Typed {
  const kept = localStorage.getItem(key(sid, blog));
  if (kept === null) return {};
  try {
    const { slug, excerpt, tags, without } = JSON.parse(kept) as Record<string, unknown>;
    return {
      ...(typeof slug === 'string' && { slug }),
      ...(typeof excerpt === 'string' && { excerpt }),
      ...(typeof tags === 'string' && { tags }),
      ...(Array.isArray(without) && { without: without.filter((id) => typeof id === 'number') }),
    };
  } catch {
    // Damaged: the fields begin as they would, which is good as it stands.
    return {};
  }
}

/** What cannot be kept for want of room is still shown, and still sent. */
export function keepTyped(sid: string, blog: string, typed: Typed): void {
  try {
    localStorage.setItem(key(sid, blog), JSON.stringify(typed));
  } catch {
    // No room: nothing is lost while the page is open.
  }
}

const LAST = 'publish-blog';

/** The blog that was last sent to; null before the first time. */
export function lastBlog(): string | null {
  return localStorage.getItem(LAST);
}

export function keepLastBlog(root: string): void {
  try {
    localStorage.setItem(LAST, root);
  } catch {
    // No room: the host chooses again.
  }
}
