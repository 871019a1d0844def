import { text } from '../../src/i18n/text.ts';
import type { LayoutSetting } from '../../src/model/setting.ts';
import { Labelled } from '../../src/ui/labelled.tsx';

interface LayoutSelectProps {
  /** Null: the usual one. It may name one that is gone. */
  readonly layout: string | null;
  readonly own: readonly LayoutSetting[];
  onChoose(layout: string | null): void;
}

/** Which layout the sessions of a chat begin with. */
export function LayoutSelect({ layout, own, onChoose }: LayoutSelectProps) {
  const known = ['questions', ...own.map(({ id }) => id)];
  return (
    <Labelled label={text('options_chat_layout')}>
      {(ties) => (
        <select
          {...ties}
          value={layout !== null && known.includes(layout) ? layout : ''}
          onChange={(event) => onChoose(event.currentTarget.value || null)}
        >
          <option value="">{text('options_layout_usual')}</option>
          <option value="questions">{text('options_layout_questions')}</option>
          {own.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}
