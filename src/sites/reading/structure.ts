/** Nothing that holds these can be one post. */
const TOO_LARGE = 'html, body, main, [role="main"], [role="feed"]';
const NOT_SHOWN = '[style*="display: none"], [style*="display:none"]';

/**
 * Whether the element lies in a part of the page that was put away, such as the screen that was left. Judged by inline
 * style alone: computed style is costly, and on saved pages a style for browsers without scripts may hide everything.
 */
export function isPutAway(element: Element): boolean {
  return element.closest(NOT_SHOWN) !== null;
}

/** The outermost ancestor-or-self that matches, or null. */
export function outermost(element: Element, selector: string): Element | null {
  let found: Element | null = null;
  for (let at = element.closest(selector); at !== null; at = at.parentElement?.closest(selector) ?? null) found = at;
  return found;
}

/** The largest element around `start` that is not yet too much by the given measure. */
export function largest(start: Element, isTooMuch: (candidate: Element) => boolean): Element {
  let post = start;
  for (let up = start.parentElement; up !== null && !up.matches(TOO_LARGE) && !isTooMuch(up); up = up.parentElement) {
    post = up;
  }
  return post;
}

/** Whether `element` is there and lies within `part`. */
export function within(part: Element | null, element: Element): boolean {
  return part?.contains(element) ?? false;
}

/** The first that matches outside of the given part, such as a quoted post. */
export function firstOutside(post: Element, selector: string, part: Element | null): Element | null {
  if (part === null) return post.querySelector(selector);
  for (const element of post.querySelectorAll(selector)) if (!part.contains(element)) return element;
  return null;
}

/** The smallest element around the post's last button that holds at least `count` of its buttons. */
export function rowOfButtons(post: Element, count: number, part: Element | null): Element | null {
  const buttons = [...post.querySelectorAll('button, [role="button"]')].filter((button) => !within(part, button));
  let row = buttons.at(-1)?.parentElement ?? null;
  while (row !== null && row !== post && buttons.filter((button) => row?.contains(button)).length < count) {
    row = row.parentElement;
  }
  return row === post ? null : row;
}
