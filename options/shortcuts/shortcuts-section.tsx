import { text } from '../../src/i18n/text.ts';
import { useWrites } from '../frame/writes-context.ts';
import { openShortcutSettings } from './open-settings.ts';
import { hasCommands, useCommands } from './use-commands.ts';

/** What Chromium's family lists without a description: the press on the toolbar's button. */
const OPEN = '_execute_action';

/** The keys that work in any page, and the way to change them. */
export function ShortcutsSection() {
  const writes = useWrites();
  const commands = useCommands();
  if (!hasCommands()) return <p class="lead">{text('options_shortcuts_none')}</p>;
  const open = () => openShortcutSettings().catch(() => writes.tell(text('options_shortcuts_not_opened')));
  return (
    <>
      <p class="lead">{text('options_shortcuts_lead')}</p>
      {commands !== null && commands.length > 0 && (
        <ul class="rows">
          {commands.map(({ name, description, shortcut }) => (
            <li key={name} class="row">
              <p class="row-name">{name === OPEN ? text('options_shortcut_open') : description}</p>
              {shortcut ? <kbd>{shortcut}</kbd> : <p class="allowed">{text('options_shortcut_none')}</p>}
            </li>
          ))}
        </ul>
      )}
      <p>
        <button type="button" onClick={open}>
          {text('options_shortcuts_change')}
        </button>
      </p>
    </>
  );
}
