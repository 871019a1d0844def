import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

export interface MenuItem {
  readonly label: string;
  readonly keys?: string;
  /** A line parts it from the item before. */
  readonly parted?: boolean;
  /** Stands above it and its neighbours of the same group. */
  readonly group?: string;
  /** Where it leads, if it is a link. */
  readonly href?: string;
  onChoose(): void;
}

interface MenuProps {
  readonly label: string;
  readonly items: readonly MenuItem[];
  /** The button that opened it, next to which it stands. */
  readonly opener: RefObject<HTMLElement | null>;
  onClose(): void;
}

function focusItem(menu: HTMLElement, step: (index: number, count: number) => number): void {
  const items = [...menu.querySelectorAll<HTMLElement>('[role=menuitem]')];
  const index = (items as (Element | null)[]).indexOf(document.activeElement);
  items[step(index, items.length)]?.focus();
}

const STEPS: Record<string, (index: number, count: number) => number> = {
  ArrowDown: (index, count) => (index + 1) % count,
  ArrowUp: (index, count) => (index - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

function groupsOf(items: readonly MenuItem[]): [string | undefined, MenuItem[]][] {
  const groups: [string | undefined, MenuItem[]][] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (last !== undefined && last[0] === item.group) last[1].push(item);
    else groups.push([item.group, [item]]);
  }
  return groups;
}

/**
 * A menu that is open for as long as it is rendered.
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/menu-button/
 */
export function Menu({ label, items, opener, onClose }: MenuProps) {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const menu = ref.current;
    if (menu === null || opener.current === null) return;
    // The opener as the source: the menu then stands at it, and a press on it closes the menu once, not twice.
    menu.showPopover({ source: opener.current });
    focusItem(menu, () => 0);
  }, [opener]);

  const close = () => {
    ref.current?.hidePopover();
    opener.current?.focus();
  };
  return (
    <div
      ref={ref}
      class="menu"
      role="menu"
      tabIndex={-1}
      popover="auto"
      aria-label={label}
      onToggle={(event) => {
        if (event.newState === 'closed') onClose();
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        const step = STEPS[event.key];
        if (event.key === 'Tab') close();
        if (step === undefined) return;
        event.preventDefault();
        focusItem(event.currentTarget, step);
      }}
    >
      {groupsOf(items).map(([group, own]) => {
        const entries = own.map((item) => <MenuEntry key={item.label} item={item} close={close} />);
        if (group === undefined) return entries;
        return (
          // biome-ignore lint/a11y/useSemanticElements: a field set is for forms, and menus know it as no group of theirs
          <div key={group} role="group" aria-label={group}>
            <span aria-hidden="true">{group}</span>
            {entries}
          </div>
        );
      })}
    </div>
  );
}

function MenuEntry({ item, close }: { item: MenuItem; close: () => void }) {
  const content: ComponentChildren = [
    <span key="label" dir="auto">
      {item.label}
    </span>,
    item.keys === undefined ? null : <kbd key="keys">{item.keys}</kbd>,
  ];
  const shared = { role: 'menuitem', tabIndex: -1, class: item.parted === true ? 'parted' : '' } as const;
  const choose = () => {
    close();
    item.onChoose();
  };
  if (item.href !== undefined) {
    return (
      <a {...shared} href={item.href} target="_blank" rel="noreferrer" onClick={choose}>
        {content}
      </a>
    );
  }
  return (
    <button {...shared} type="button" onClick={choose}>
      {content}
    </button>
  );
}
