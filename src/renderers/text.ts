import type { Draft } from '../model/draft.ts';
import type { Language } from './language.ts';
import type { Renderer } from './renderer.ts';
import { titleText } from './text/heading.ts';
import { sectionText } from './text/section.ts';
import { printable } from './tree/printable.ts';
import { settingOf } from './tree/setting.ts';

function textOf(draft: Draft, language: Language): string {
  const setting = settingOf(draft, language);
  const parts = [titleText(draft.title), ...draft.sections.map((section) => sectionText(section, draft, setting))];
  const whole = printable(parts.filter((part) => part !== '').join('\n\n'));
  return whole
    .split(/\r\n|\r|\n/u)
    .map((line) => line.trimEnd())
    .join('\n');
}

/** Plain text, as people paste it into mail: every line whole, for each program wraps lines itself. */
export const text = {
  id: 'text',
  label: 'format_text',
  fileName: 'draft.txt',
  mediaType: 'text/plain',
  group: 'documents',
  render: (draft, language) => `${textOf(draft, language)}\n`,
} as const satisfies Renderer;
