import { text } from '../../src/i18n/text.ts';
import type { Look } from './look.ts';

interface LookButtonsProps {
  readonly look: Look;
  onLook(look: Look): void;
}

/** Shows the draft as other readers will see it. */
export function LookButtons({ look, onLook }: LookButtonsProps) {
  return (
    <>
      <button
        type="button"
        class="quiet"
        aria-pressed={look.narrow}
        onClick={() => onLook({ ...look, narrow: !look.narrow })}
      >
        {text('preview_narrow')}
      </button>
      <button
        type="button"
        class="quiet"
        aria-pressed={look.dark}
        onClick={() => onLook({ ...look, dark: !look.dark })}
      >
        {text('preview_dark')}
      </button>
    </>
  );
}
