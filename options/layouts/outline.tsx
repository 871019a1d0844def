import { text } from '../../src/i18n/text.ts';
import type { LayoutSection } from '../../src/model/layout.ts';
import { ROLE_NAMES } from '../../src/ui/role-names.ts';

/** The sections of a layout that cannot be changed, in order. */
export function Outline({ sections }: { sections: readonly LayoutSection[] }) {
  return (
    <ol class="outline">
      {sections.map(({ kind, heading, role, byQuestion }) => (
        <li key={kind}>
          <bdi>{heading}</bdi>{' '}
          <span class="hosts">
            {text(ROLE_NAMES[role])}
            {byQuestion && ` · ${text('options_by_question')}`}
          </span>
        </li>
      ))}
    </ol>
  );
}
