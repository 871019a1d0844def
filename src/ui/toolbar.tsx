import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { IconButton } from './icon-button.tsx';
import { ALONG, keyInReadingOrder } from './reading-order.ts';

export interface Tool {
  readonly id: string;
  readonly label: string;
  /** As `aria-keyshortcuts` writes them. */
  readonly keys?: string;
  readonly icon: ComponentChildren;
  /** For what is on or off. */
  readonly pressed?: boolean;
  readonly disabled?: boolean;
  /** @param byPointer and not by a key, which leaves the focus where it is */
  use(byPointer: boolean): void;
}

interface ToolbarProps {
  readonly label: string;
  /** Id of what the tools work on. */
  readonly controls: string;
  readonly tools: readonly Tool[];
}

/**
 * Tools in a row, one stop for the Tab key; arrow keys go along it. A press of the mouse takes the focus from nothing,
 * so that a selection stays.
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/toolbar/
 */
export function Toolbar({ label, controls, tools }: ToolbarProps) {
  const bar = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState(0);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = ALONG[keyInReadingOrder(event)];
    if (step === undefined) return;
    event.preventDefault();
    const next = step(stop, tools.length);
    setStop(next);
    bar.current?.querySelectorAll('button')[next]?.focus();
  };
  return (
    <div
      ref={bar}
      class="toolbar"
      role="toolbar"
      aria-label={label}
      aria-controls={controls}
      onKeyDown={onKeyDown}
      onMouseDown={(event) => event.preventDefault()}
    >
      {tools.map((tool, index) => (
        <IconButton
          key={tool.id}
          label={tool.label}
          keys={tool.keys}
          pressed={tool.pressed}
          disabled={tool.disabled ?? false}
          tabIndex={index === stop ? 0 : -1}
          onPress={({ detail }) => {
            setStop(index);
            tool.use(detail > 0);
          }}
        >
          {tool.icon}
        </IconButton>
      ))}
    </div>
  );
}
