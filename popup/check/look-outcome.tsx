import { useMemo } from 'preact/hooks';
import { text } from '../../src/i18n/text.ts';
import { knownZone } from '../../src/model/known-zone.ts';
import type { Pick } from '../../src/model/pick.ts';
import { textOf } from '../../src/model/pick-text.ts';
import { plainText } from '../../src/model/plain-text.ts';
import type { Look, Standing } from '../../src/model/standing.ts';
import { locale } from '../../src/ui/locale.ts';
import { PickActs } from '../picks/pick-acts.ts';
import { PickActsContext } from '../picks/pick-acts-context.ts';
import { PickNewer } from '../picks/pick-newer.tsx';
import { isWebAddress } from '../web-address.ts';
import { useWorkbench } from '../workbench-context.ts';
import { Who } from './who.tsx';

interface LookOutcomeProps {
  readonly look: Look;
  /** All of the session's. */
  readonly picks: readonly Pick[];
  /** How many of them nobody can be asked after. */
  readonly mute: number;
  readonly timeZone: string;
  onShow(pick: string): void;
}

/** What the last look found: how many are still there, and what to do about the others. */
export function LookOutcome({ look: { at, standings }, picks, mute, timeZone, onShow }: LookOutcomeProps) {
  const { writes } = useWorkbench();
  const acts = useMemo(() => new PickActs(writes, () => {}), [writes]);
  const standing = (wanted: Standing) => picks.filter(({ id }) => standings[id] === wanted);
  const gone = standing('gone');
  const edited = standing('edited').filter(({ newer }) => newer !== null);
  const when = new Date(at).toLocaleString(locale(), {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: knownZone(timeZone),
  });
  const counts = [
    [text('look_there'), standing('there').length],
    [text('look_gone'), gone.length],
    [text('look_edited'), standing('edited').length],
    [text('look_unanswered'), standing('unanswered').length],
    [text('look_mute'), mute],
  ] as const;
  const takeOut = (some: readonly Pick[]) => {
    const changes = some.map(({ id }) => ({ table: 'picks', id, fields: { deleted: true } }) as const);
    const [only] = some;
    const done =
      some.length === 1 && only !== undefined
        ? text('workbench_trashed', only.post.author.handle)
        : text('selection_trashed', some.length);
    writes.change(changes, { done });
  };
  return (
    <PickActsContext.Provider value={acts}>
      <p class="looked">{text('look_when', when)}</p>
      <dl class="facts">
        {counts
          .filter(([, count]) => count > 0)
          .map(([name, count]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{count}</dd>
            </div>
          ))}
      </dl>
      {standing('unanswered').length > 0 && <p class="hint">{text('look_unanswered_hint')}</p>}
      {gone.length > 0 && (
        <>
          <h3>{text('look_gone_heading')}</h3>
          <p class="hint">{text('look_gone_hint')}</p>
          {gone.length > 1 && (
            <p class="batch">
              <button type="button" onClick={() => takeOut(gone)}>
                {text('look_take_out_all', gone.length)}
              </button>
            </p>
          )}
          <ul class="notes">
            {gone.map((pick) => (
              <li key={pick.id} class="note" data-standing="gone">
                <p class="note-pick" dir="auto">
                  <Who pick={pick} onShow={onShow} /> {plainText(textOf(pick))}
                </p>
                <p class="buttons">
                  <button type="button" onClick={() => takeOut([pick])}>
                    {text('look_take_out')}
                  </button>
                  {isWebAddress(pick.post.url) && (
                    <a href={pick.post.url} target="_blank" rel="noreferrer">
                      {text('workbench_open_post')}
                    </a>
                  )}
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
      {edited.length > 0 && (
        <>
          <h3>{text('look_edited_heading')}</h3>
          <ul class="notes">
            {edited.map((pick) => (
              <li key={pick.id} class="note" data-standing="edited">
                <p class="note-pick" dir="auto">
                  <Who pick={pick} onShow={onShow} /> {plainText(textOf(pick))}
                </p>
                <PickNewer pick={pick} tabIndex={0} />
              </li>
            ))}
          </ul>
        </>
      )}
    </PickActsContext.Provider>
  );
}
