import { text } from '../../src/i18n/text.ts';
import { IconButton } from '../../src/ui/icon-button.tsx';
import { DownIcon } from '../../src/ui/icons/down.tsx';
import { TrashIcon } from '../../src/ui/icons/trash.tsx';
import { UpIcon } from '../../src/ui/icons/up.tsx';

interface SectionToolsProps {
  readonly heading: string;
  readonly index: number;
  readonly count: number;
  onMove(to: number): void;
  onRemove(): void;
}

/** What can be done with a section as a whole. */
export function SectionTools({ heading, index, count, onMove, onRemove }: SectionToolsProps) {
  const steps: Record<string, number> = { ArrowUp: index - 1, ArrowDown: index + 1 };
  const onKey = (event: KeyboardEvent) => {
    const to = event.altKey ? steps[event.key] : undefined;
    if (to === undefined) return;
    event.preventDefault();
    if (to >= 0 && to < count) onMove(to);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the buttons in it
    <div class="section-tools" onKeyDown={onKey}>
      <span class="count">{index + 1}</span>
      <IconButton
        label={text('options_section_up', heading)}
        keys="Alt+ArrowUp"
        disabled={index === 0}
        onPress={() => onMove(index - 1)}
      >
        <UpIcon />
      </IconButton>
      <IconButton
        label={text('options_section_down', heading)}
        keys="Alt+ArrowDown"
        disabled={index === count - 1}
        onPress={() => onMove(index + 1)}
      >
        <DownIcon />
      </IconButton>
      <IconButton label={text('options_section_remove', heading)} onPress={onRemove}>
        <TrashIcon />
      </IconButton>
    </div>
  );
}
