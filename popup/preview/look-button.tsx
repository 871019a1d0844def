import { text } from '../../src/i18n/text.ts';
import { ChevronIcon } from '../../src/ui/icons/chevron.tsx';

interface LookButtonProps {
  /** Id of what it opens; null while that is closed. */
  readonly choices: string | null;
  onPress(): void;
}

/** Opens and closes the choices of how posts and preview look. They stand below it, so that the preview stays in sight. */
export function LookButton({ choices, onPress }: LookButtonProps) {
  const isOpen = choices !== null;
  return (
    <button
      type="button"
      class="look-button"
      aria-expanded={isOpen}
      aria-controls={isOpen ? choices : undefined}
      onClick={onPress}
    >
      {text('preview_look')} <ChevronIcon />
    </button>
  );
}
