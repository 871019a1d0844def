import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Menu, type MenuItem } from './menu.tsx';

interface MenuButtonProps {
  readonly label: string;
  /** What it shows says it already: no name and tooltip besides. */
  readonly named?: boolean;
  readonly tabIndex?: number | undefined;
  readonly children: ComponentChildren;
  /** What has to be there before the menu opens. */
  before?(): Promise<void>;
  /** Asked when the menu opens. */
  items(): readonly MenuItem[];
}

/** A button that opens a menu. */
export function MenuButton({ label, named = false, tabIndex, children, before, items }: MenuButtonProps) {
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  // A press outside closes the menu before the click comes; on the opener, that click must not open it again.
  const wasOpen = useRef(false);
  return (
    <>
      <button
        ref={opener}
        type="button"
        class={named ? 'menu-button' : 'icon-button'}
        aria-label={named ? undefined : label}
        title={named ? undefined : label}
        aria-haspopup="menu"
        aria-expanded={open}
        tabIndex={tabIndex}
        onPointerDown={() => {
          wasOpen.current = open;
        }}
        onClick={async () => {
          const opens = !wasOpen.current;
          wasOpen.current = false;
          if (!opens) return;
          if (before !== undefined) await before();
          setOpen(true);
        }}
      >
        {children}
      </button>
      {open && <Menu label={label} items={items()} opener={opener} onClose={() => setOpen(false)} />}
    </>
  );
}
