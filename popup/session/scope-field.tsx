import { text } from '../../src/i18n/text.ts';
import type { Session } from '../../src/model/session.ts';
import { useWorkbench } from '../workbench-context.ts';

const SCOPES = ['tagged', 'replies', 'people', 'everything'] as const;

/** Which posts get a button in the timeline. */
export function ScopeField({ session }: { session: Session }) {
  const { writes } = useWorkbench();
  return (
    <fieldset>
      <legend>{text('workbench_scope')}</legend>
      {SCOPES.map((scope) => (
        <label key={scope} class="choice">
          <input
            type="radio"
            name="scope"
            checked={session.scope === scope}
            onChange={() => writes.change([{ table: 'sessions', id: session.id, fields: { scope } }])}
          />
          <span>{text(`workbench_scope_${scope}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
