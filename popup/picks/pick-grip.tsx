import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { text } from '../../src/i18n/text.ts';
import { GripIcon } from '../../src/ui/icons/grip.tsx';
import { useDraggable } from './use-drag.ts';

/** What a row is dragged by. Keys and the menu do the same, so it need not be known to those who cannot see it. */
export function PickGrip({ row, pick }: { row: RefObject<HTMLElement | null>; pick: string }) {
  const grip = useRef<HTMLSpanElement>(null);
  useDraggable(row, grip, pick);
  return (
    <span class="grip" ref={grip} aria-hidden="true" title={text('workbench_drag')}>
      <GripIcon />
    </span>
  );
}
