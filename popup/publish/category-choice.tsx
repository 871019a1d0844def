import { text } from '../../src/i18n/text.ts';
import type { BlogSetting } from '../../src/model/setting.ts';

interface CategoryChoiceProps {
  /** What every draft for the blog begins with. */
  readonly categories: BlogSetting['categories'];
  /** Ids of those that this one is not to have. */
  readonly without: readonly number[];
  onChange(without: readonly number[]): void;
}

/** Which of the blog's categories the draft gets. */
export function CategoryChoice({ categories, without, onChange }: CategoryChoiceProps) {
  if (categories.length === 0) return null;
  return (
    <fieldset>
      <legend>{text('publish_categories')}</legend>
      {categories.map(({ id, name }) => (
        <label class="choice" key={id}>
          <input
            type="checkbox"
            checked={!without.includes(id)}
            onChange={({ currentTarget }) =>
              onChange(currentTarget.checked ? without.filter((other) => other !== id) : [...without, id])
            }
          />
          <span dir="auto">{name}</span>
        </label>
      ))}
    </fieldset>
  );
}
