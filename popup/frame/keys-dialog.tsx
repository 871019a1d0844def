import { useEffect, useRef } from 'preact/hooks';
import { type MessageKey, text } from '../../src/i18n/text.ts';

/** Every key of the workbench, by where it works. */
const GROUPS: readonly { readonly where: MessageKey; readonly keys: readonly (readonly [string, MessageKey])[] }[] = [
  {
    where: 'keys_pick',
    keys: [
      ['↑ ↓ Home End', 'keys_walk'],
      ['E', 'workbench_edit'],
      ['X', 'selection_select'],
      ['1 … 9', 'keys_section'],
      ['Alt + ↑ ↓ Home End', 'keys_move'],
      ['Delete', 'workbench_trash'],
    ],
  },
  {
    where: 'keys_everywhere',
    keys: [
      ['Ctrl + Z, ⌘ Z', 'ui_undo'],
      ['← →', 'keys_tabs'],
      ['Esc', 'keys_leave'],
      ['?', 'keys_this'],
    ],
  },
  {
    where: 'keys_timeline',
    keys: [
      ['Alt + Shift + H', 'menu_pick_here'],
      ['Alt + Shift + J', 'menu_pick_second'],
      ['Alt + Shift + K', 'menu_pick_third'],
    ],
  },
];

/** The list of all keys, over the workbench. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="keys" aria-labelledby="keys-heading" onClose={onClose}>
      <h2 id="keys-heading">{text('keys_heading')}</h2>
      {GROUPS.map(({ where, keys }) => (
        <section key={where} aria-label={text(where)}>
          <h3>{text(where)}</h3>
          <dl>
            {keys.map(([key, does]) => (
              <div key={key}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{text(does)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <form method="dialog">
        <button type="submit" class="primary">
          {text('keys_close')}
        </button>
      </form>
    </dialog>
  );
}
