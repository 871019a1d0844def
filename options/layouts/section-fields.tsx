import { text } from '../../src/i18n/text.ts';
import type { LayoutSection } from '../../src/model/layout.ts';
import { SectionRole } from '../../src/model/section.ts';
import { Labelled } from '../../src/ui/labelled.tsx';
import { ROLE_NAMES } from '../../src/ui/role-names.ts';

interface SectionFieldsProps {
  readonly section: LayoutSection;
  /** Typed: saved a moment later. */
  onType(part: Partial<LayoutSection>): void;
  /** Chosen: saved at once. */
  onChoose(part: Partial<LayoutSection>): void;
  onLeave(): void;
}

/** What a section of a layout is. */
export function SectionFields({ section, onType, onChoose, onLeave }: SectionFieldsProps) {
  const { heading, role, included, byQuestion, words } = section;
  return (
    <div class="section-fields">
      <Labelled label={text('workbench_heading')}>
        {(ties) => (
          <input
            {...ties}
            type="text"
            dir="auto"
            autocomplete="off"
            value={heading}
            onInput={(event) => onType({ heading: event.currentTarget.value })}
            onBlur={onLeave}
          />
        )}
      </Labelled>
      <Labelled label={text('options_section_role')}>
        {(ties) => (
          <select
            {...ties}
            value={role}
            onChange={(event) => onChoose({ role: SectionRole.parse(event.currentTarget.value) })}
          >
            {Object.entries(ROLE_NAMES).map(([id, name]) => (
              <option key={id} value={id}>
                {text(name)}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      <div class="section-choices">
        <label class="choice">
          <input
            type="checkbox"
            checked={included}
            onChange={(event) => onChoose({ included: event.currentTarget.checked })}
          />
          <span>{text('options_section_included')}</span>
        </label>
        {role === 'picks' && (
          <label class="choice">
            <input
              type="checkbox"
              checked={byQuestion}
              onChange={(event) => onChoose({ byQuestion: event.currentTarget.checked })}
            />
            <span>{text('options_by_question')}</span>
          </label>
        )}
      </div>
      {role !== 'picks' && (
        <Labelled
          label={text('options_section_words')}
          {...(role === 'host' ? { hint: text('options_section_host_words') } : {})}
        >
          {(ties) => (
            <textarea
              {...ties}
              dir="auto"
              rows={1}
              value={words}
              onInput={(event) => onType({ words: event.currentTarget.value })}
              onBlur={onLeave}
            />
          )}
        </Labelled>
      )}
    </div>
  );
}
