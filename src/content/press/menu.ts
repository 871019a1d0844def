import { text } from '../../i18n/text.ts';
import type { HighlightButton } from '../button.ts';
import { style } from '../shadow.ts';
import css from './floating.css';
import { placeMenu } from './place-menu.ts';

export interface MenuOffers {
  /** The sections, in order. */
  readonly choices: readonly { readonly id: string; readonly heading: string }[];
  /** Id of the section that the post is in. */
  readonly current: string | null;
  /** Shows the whole of a post that is cut short; null where there is no more to show. */
  readonly more: (() => void) | null;
  /** Hears the id of a section, or null where the host chose the one that the post is already in: out of it. */
  chosen(id: string | null): void;
}

/** Roots that have the menu's style already. */
const styled = new WeakSet<ShadowRoot>();

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => (at === last ? 0 : at + 1),
  ArrowUp: (at, last) => (at <= 0 ? last : at - 1),
  Home: () => 0,
  End: (_, last) => last,
};

/** Opens the menu of sections below a button's caret, or closes it. */
export function openMenu(button: HighlightButton, { choices, current, more, chosen }: MenuOffers): void {
  const open = button.root.querySelector('.menu');
  if (open !== null) {
    open.dispatchEvent(new Event('close'));
    return;
  }
  if (!styled.has(button.root)) style(button.root, css);
  styled.add(button.root);
  const menu = document.createElement('div');
  menu.className = 'menu';
  menu.popover = 'manual';
  menu.role = 'menu';
  menu.ariaLabel = text('content_choose_section');

  const ending = new AbortController();
  const { signal } = ending;
  const close = (): void => {
    ending.abort();
    button.caret.ariaExpanded = 'false';
    menu.remove();
  };

  const itemOf = (words: string, role: string, act: () => void): HTMLButtonElement => {
    const item = document.createElement('button');
    item.type = 'button';
    item.tabIndex = -1;
    item.dir = 'auto';
    item.role = role;
    item.textContent = words;
    item.addEventListener('click', (event) => {
      if (!event.isTrusted) return;
      close();
      button.caret.focus({ preventScroll: true });
      act();
    });
    return item;
  };
  const items = choices.map(({ id, heading }) => {
    const item = itemOf(heading, 'menuitemradio', () => chosen(id === current ? null : id));
    item.dataset.section = id;
    item.ariaChecked = String(id === current);
    return item;
  });
  if (more !== null) items.push(itemOf(text('content_show_more'), 'menuitem', more));
  menu.append(...items);

  menu.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.key === 'Tab' || event.key === 'Escape') close();
    if (event.key === 'Escape') button.caret.focus();
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = items.indexOf(button.root.activeElement as HTMLButtonElement);
    items[step(at, items.length - 1)]?.focus();
  });
  menu.addEventListener('close', close);
  // Not an auto popover: one that opens under a long press would be dismissed by the very release of it.
  const elsewhere = (event: Event): void => {
    const path = event.composedPath();
    if (!path.includes(menu) && !path.includes(button.caret)) close();
  };
  for (const type of ['pointerdown', 'scroll'] as const) {
    document.addEventListener(type, elsewhere, { capture: true, passive: true, signal });
  }

  button.caret.ariaExpanded = 'true';
  button.root.append(menu);
  menu.showPopover();
  placeMenu(menu, button.caret);
  (items.find((item) => item.dataset.section === current) ?? items[0])?.focus();
}
