const APART = 'a, button, [role="button"], time, svg, label, script, style';
const BEYOND = 'time, button, [role="button"], video';

/** Whether an element has a button behind it: its words are a warning, and not what it warns of. */
export function isWarning(element: Element | null, button = 'button, [role="button"]'): boolean {
  return element?.nextElementSibling?.matches(button) === true;
}

function pictures(element: Element): number {
  return element.getElementsByTagName('img').length;
}

/**
 * The last resort for a text whose place no name tells: as much around the longest words of a post, in no link and no
 * button, as holds neither a time nor buttons nor further pictures. Null where there are no such words.
 */
export function longestText(post: Element, isApart: (element: Element) => boolean): Element | null {
  let text: Element | null = null;
  let longest = 0;
  const walker = post.ownerDocument.createTreeWalker(post, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const { parentElement: parent } = node;
    const size = node.nodeValue?.trim().length ?? 0;
    if (parent === null || size <= longest || isApart(parent)) continue;
    const apart = parent.closest(APART);
    if ((apart !== null && apart !== post && post.contains(apart)) || isWarning(parent)) continue;
    if (isWarning(parent.parentElement)) continue;
    text = parent;
    longest = size;
  }
  for (let up = text?.parentElement ?? null; text !== null && up !== null && up !== post; up = up.parentElement) {
    if (up.querySelector(BEYOND) !== null || isApart(up) || pictures(up) > pictures(text)) break;
    text = up;
  }
  return text;
}
