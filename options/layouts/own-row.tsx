import { useRef } from 'preact/hooks';
import { text } from '../../src/i18n/text.ts';
import type { LayoutSetting } from '../../src/model/setting.ts';
import { focusBeside } from '../frame/focus-beside.ts';
import { useWrites } from '../frame/writes-context.ts';
import { deleteLayout } from './layout-acts.ts';
import { LayoutEditor } from './layout-editor.tsx';

interface OwnRowProps {
  readonly layout: LayoutSetting;
  /** It has just been made: the host goes on to name it. */
  readonly fresh: boolean;
  onCopy(): void;
}

/** A layout of the host's own. */
export function OwnRow({ layout, fresh, onCopy }: OwnRowProps) {
  const writes = useWrites();
  const row = useRef<HTMLLIElement>(null);
  const { name } = layout;
  const remove = () => {
    if (row.current !== null) focusBeside(row.current);
    deleteLayout(writes, layout);
  };
  return (
    <li class="row" ref={row}>
      <p class="row-name">
        <strong dir="auto">{name}</strong>
      </p>
      <p class="row-acts">
        <button type="button" aria-label={text('options_layout_copy', name)} onClick={onCopy}>
          {text('options_copy')}
        </button>
        <button type="button" aria-label={text('options_layout_delete', name)} onClick={remove}>
          {text('options_delete')}
        </button>
      </p>
      <details class="row-more" open={fresh}>
        <summary>{text('options_layout_change')}</summary>
        <LayoutEditor layout={layout} focused={fresh} />
      </details>
    </li>
  );
}
