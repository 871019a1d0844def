import { useState } from 'preact/hooks';
import { text } from '../../src/i18n/text.ts';
import { deviceOf } from '../../src/model/device.ts';
import type { Database } from '../../src/store/database.ts';
import { allDevices } from '../../src/store/devices.ts';
import { type LostValue, lostValues, restoreLoss } from '../../src/store/history.ts';
import { allSessions } from '../../src/store/sessions.ts';
import { deviceName } from '../../src/ui/device-name.ts';
import { useLiveQuery } from '../../src/ui/use-live-query.ts';
import { focusBeside } from '../frame/focus-beside.ts';
import { useWrites } from '../frame/writes-context.ts';
import { LostRow } from './lost-row.tsx';
import { fieldWords } from './lost-words.ts';
import { whereLost } from './where-lost.ts';

/** So many are shown at first, and more with each press. */
const STEP = 10;

/** All that was overwritten, with what it takes to say what each is of and who wrote it. */
async function overwritten(database: Database) {
  const [values, devices, all] = await Promise.all([lostValues(database), allDevices(database), allSessions(database)]);
  const names = devices.map((device): [string, string] => {
    return [deviceOf(device), device.isHere ? text('sync_this_device') : deviceName(device)];
  });
  return { values, names: new Map(names), sessions: new Map(all.map((session) => [session.id, session])) };
}

/** What another device has written over, to be looked at and brought back. */
export function LostValues() {
  const writes = useWrites();
  const live = useLiveQuery(() => overwritten(writes.database));
  const [shown, setShown] = useState(STEP);
  if (live.state === 'loading') return null;
  if (live.state === 'failed') return <p class="mistake">{text('failure_store_unavailable')}</p>;
  const { values, names, sessions } = live.value;
  if (values.length === 0) return <p class="lead">{text('sync_lost_none')}</p>;
  const back = (value: LostValue, item: HTMLLIElement) => {
    focusBeside(item);
    writes.change([restoreLoss(value)], { done: text('sync_lost_came_back', fieldWords(value.lost)) });
  };
  return (
    <>
      <p class="lead">{text('sync_lost_lead')}</p>
      <ul class="rows">
        {values.slice(0, shown).map((value) => (
          <LostRow
            key={value.lost.id}
            value={value}
            where={whereLost(value, sessions)}
            nameOf={(device) => names.get(device) ?? deviceName(undefined)}
            onBringBack={(item) => back(value, item)}
          />
        ))}
      </ul>
      {values.length > shown && (
        <p>
          <button type="button" onClick={() => setShown(shown + STEP)}>
            {text('sync_lost_more', values.length - shown)}
          </button>
        </p>
      )}
    </>
  );
}
