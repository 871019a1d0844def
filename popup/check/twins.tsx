import { nearDuplicates } from '../../src/drafting/near-duplicates.ts';
import { text } from '../../src/i18n/text.ts';
import type { Pick } from '../../src/model/pick.ts';
import { textOf } from '../../src/model/pick-text.ts';
import { plainText } from '../../src/model/plain-text.ts';
import { useIdle } from '../preview/use-idle.ts';
import { useWorkbench } from '../workbench-context.ts';
import { Who } from './who.tsx';

interface TwinsProps {
  readonly picks: readonly Pick[];
  onShow(pick: string): void;
}

/** Picks that say nearly the same, side by side: the host keeps all of them or one. */
export function Twins({ picks, onShow }: TwinsProps) {
  const { writes } = useWorkbench();
  const groups = useIdle(picks, nearDuplicates) ?? [];
  const byId = new Map(picks.map((pick) => [pick.id, pick]));
  if (groups.length === 0) return null;
  const keepOnly = (kept: Pick, group: readonly Pick[]) => {
    const others = group.filter(({ id }) => id !== kept.id);
    const changes = others.map(({ id }) => ({ table: 'picks', id, fields: { deleted: true } }) as const);
    writes.change(changes, { done: text('selection_trashed', changes.length) });
  };
  return (
    <section aria-labelledby="check-twins">
      <h2 id="check-twins">
        {text('twins_heading')} <span class="count">{groups.length}</span>
      </h2>
      <p class="hint">{text('twins_hint')}</p>
      {groups.map((ids) => {
        const group = ids.flatMap((id) => byId.get(id) ?? []);
        return (
          <ul key={ids.join(' ')} class="twins">
            {group.map((pick) => (
              <li key={pick.id}>
                <Who pick={pick} onShow={onShow} />
                <p dir="auto">{plainText(textOf(pick))}</p>
                <button type="button" onClick={() => keepOnly(pick, group)}>
                  {text('twins_keep')}
                </button>
              </li>
            ))}
          </ul>
        );
      })}
    </section>
  );
}
