/** CSS pixels between the caret and the menu, and between the menu and the window's edge. */
const GAP = 4;

/**
 * Puts an open menu below its caret, or above it where there is no room, its end at the caret's end. By hand and
 * not by CSS anchors: Firefox's do not heed the transforms by which X places its posts.
 */
export function placeMenu(menu: HTMLElement, caret: Element): void {
  const { top, bottom, left, right } = caret.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = menu;
  const start = getComputedStyle(menu).direction === 'rtl' ? left : right - width;
  const x = Math.max(GAP, Math.min(start, innerWidth - width - GAP));
  const y = bottom + GAP + height < innerHeight ? bottom + GAP : Math.max(GAP, top - GAP - height);
  menu.style.inset = `${y}px auto auto ${x}px`;
}
