import type { MessageKey } from '../../src/i18n/text.ts';
import type { BUILT_IN_LAYOUTS } from '../../src/model/layout.ts';

/** What the built-in layouts are called, and what each is for. */
export const BUILT_IN_NAMES: Readonly<Record<keyof typeof BUILT_IN_LAYOUTS, { name: MessageKey; about: MessageKey }>> =
  {
    usual: { name: 'options_layout_usual', about: 'options_layout_usual_about' },
    questions: { name: 'options_layout_questions', about: 'options_layout_questions_about' },
  };
