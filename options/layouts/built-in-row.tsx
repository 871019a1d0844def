import { text } from '../../src/i18n/text.ts';
import type { LayoutSection } from '../../src/model/layout.ts';
import { Outline } from './outline.tsx';

interface BuiltInRowProps {
  readonly name: string;
  readonly about: string;
  readonly sections: readonly LayoutSection[];
  onCopy(): void;
}

/** A layout that comes with the extension. */
export function BuiltInRow({ name, about, sections, onCopy }: BuiltInRowProps) {
  return (
    <li class="row">
      <p class="row-name">
        <strong>{name}</strong> <span class="hosts">{about}</span>
      </p>
      <button type="button" aria-label={text('options_layout_copy', name)} onClick={onCopy}>
        {text('options_copy')}
      </button>
      <details class="row-more">
        <summary>{text('options_layout_show')}</summary>
        <Outline sections={sections} />
      </details>
    </li>
  );
}
