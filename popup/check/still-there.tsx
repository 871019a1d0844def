import { useState } from 'preact/hooks';
import { originsFor, whereaboutsOf } from '../../src/checking/whereabouts.ts';
import { text } from '../../src/i18n/text.ts';
import { askForData } from '../../src/store/data-pages.ts';
import { lastLook } from '../../src/store/looks.ts';
import { askFor } from '../../src/ui/access/ask-for.ts';
import { useOrigins } from '../../src/ui/access/use-origins.ts';
import { locale } from '../../src/ui/locale.ts';
import { useLiveQuery } from '../../src/ui/use-live-query.ts';
import { useWorkbench } from '../workbench-context.ts';
import type { Checked } from './checked.ts';
import { LookOutcome } from './look-outcome.tsx';
import { type Looking, useLook } from './use-look.ts';

interface StillThereProps {
  readonly checked: Checked;
  onShow(pick: string): void;
}

/** Looks, when the host wants it, whether the picked posts still stand where they were published. */
export function StillThere({ checked: { session, picks }, onShow }: StillThereProps) {
  const { writes } = useWorkbench();
  const granted = useOrigins();
  const { looking, start, stop } = useLook(session.id);
  const [refusal, setRefusal] = useState<string | null>(null);
  const live = useLiveQuery(() => lastLook(writes.database, session.id));
  if (picks.length === 0 || granted === null) return null;
  const askable = picks.filter(({ post }) => whereaboutsOf(post) !== null);
  const look = async () => {
    // Straight from the press.
    const wanted = originsFor(askable.map(({ post }) => post));
    const refused = await askForData(askFor, wanted, 'posts', granted);
    setRefusal(refused);
    if (refused === null) start(askable);
    else writes.say(refused);
  };
  return (
    <section class="still-there" aria-labelledby="check-still-there">
      <h2 id="check-still-there">{text('look_heading')}</h2>
      <p class="hint">{text(askable.length === 0 ? 'look_none' : 'look_hint')}</p>
      {looking !== null && <Progress looking={looking} onStop={stop} />}
      {looking === null && askable.length > 0 && (
        <p class="buttons">
          <button type="button" onClick={look}>
            {text('look_start', askable.length)}
          </button>
        </p>
      )}
      {refusal !== null && <p class="mistake">{refusal}</p>}
      {live.state === 'ready' && live.value !== null && looking === null && (
        <LookOutcome
          look={live.value}
          picks={picks}
          mute={picks.length - askable.length}
          timeZone={session.timeZone}
          onShow={onShow}
        />
      )}
    </section>
  );
}

function Progress({ looking: { done, total, waiting }, onStop }: { looking: Looking; onStop: () => void }) {
  const clock = (moment: number) => new Date(moment).toLocaleTimeString(locale(), { timeStyle: 'medium' });
  return (
    <div class="looking">
      <p>
        <progress value={done} max={total} aria-label={text('look_heading')} /> {text('look_progress', done, total)}
      </p>
      {waiting !== null && <p role="status">{text('look_waiting', waiting.host, clock(waiting.until))}</p>}
      <button type="button" onClick={onStop}>
        {text('look_stop')}
      </button>
    </div>
  );
}
