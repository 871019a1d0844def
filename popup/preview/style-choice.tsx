import { useId } from 'preact/hooks';
import { text } from '../../src/i18n/text.ts';
import type { PostStyle } from '../../src/model/post-style.ts';
import type { Session } from '../../src/model/session.ts';
import { useWorkbench } from '../workbench-context.ts';

const STYLES: readonly PostStyle[] = ['compact', 'quote', 'card'];

/** How the session's posts look in its draft. */
export function StyleChoice({ session }: { session: Session }) {
  const { writes } = useWorkbench();
  const name = useId();
  const cost = useId();
  const set = (fields: Partial<Pick<Session, 'postStyle' | 'embeds'>>, done: string) =>
    writes.change([{ table: 'sessions', id: session.id, fields }], { done });
  return (
    <fieldset>
      <legend>{text('style_look')}</legend>
      {STYLES.map((style) => (
        <label key={style} class="choice">
          <input
            type="radio"
            name={name}
            checked={session.postStyle === style}
            onChange={() => set({ postStyle: style }, text('style_changed'))}
          />
          <span>{text(`style_${style}`)}</span>
        </label>
      ))}
      <label class="choice">
        <input
          type="checkbox"
          checked={session.embeds}
          aria-describedby={cost}
          onChange={() =>
            set({ embeds: !session.embeds }, text(session.embeds ? 'style_embeds_off' : 'style_embeds_on'))
          }
        />
        <span>{text('style_embeds')}</span>
      </label>
      <p id={cost} class="hint">
        {text('style_embeds_cost')}
      </p>
    </fieldset>
  );
}
