import { useId } from 'preact/hooks';
import { text } from '../i18n/text.ts';
import type { Scope } from '../model/session.ts';

const SCOPES: readonly Scope[] = ['tagged', 'replies', 'people', 'everything'];

/** Which posts get a button in the timeline. */
export function ScopeChoice({ scope, onChoose }: { scope: Scope; onChoose: (scope: Scope) => void }) {
  const name = useId();
  return (
    <fieldset>
      <legend>{text('workbench_scope')}</legend>
      {SCOPES.map((one) => (
        <label key={one} class="choice">
          <input type="radio" name={name} checked={scope === one} onChange={() => onChoose(one)} />
          <span>{text(`workbench_scope_${one}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
