import type { HighlightButton } from './button.ts';

/** Who hears of presses: `toggle` by the button itself; `choose` by the caret, a long press or the context menu. */
export interface Hearer {
  pressed(button: HighlightButton, what: 'toggle' | 'choose'): void;
}
