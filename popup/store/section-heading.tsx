import { text } from '../../src/i18n/text.ts';
import type { Section } from '../../src/model/section.ts';
import { writtenAt } from '../../src/model/written-at.ts';
import { useSavedField } from './use-saved-field.ts';

/** A section's heading, which can be typed over. */
export function SectionHeading({ section }: { section: Section }) {
  const field = useSavedField({
    stored: section.heading,
    writtenAt: writtenAt(section, 'heading'),
    change: (heading) => ({ table: 'sections', id: section.id, fields: { heading } }),
  });
  return (
    <h2 class="section-heading">
      <input
        type="text"
        dir="auto"
        autocomplete="off"
        aria-label={text('workbench_heading')}
        title={text('workbench_heading_hint')}
        value={field.shown}
        onInput={(event) => field.type(event.currentTarget.value)}
        onBlur={field.leave}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.isComposing) event.currentTarget.blur();
        }}
      />
    </h2>
  );
}
