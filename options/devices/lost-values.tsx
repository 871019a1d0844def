import { useState } from 'preact/hooks';
import { text } from '../../src/i18n/text.ts';
import { deviceOf } from '../../src/model/device.ts';
import type { Database } from '../../src/store/database.ts';
import { allDevices } from '../../src/store/devices.ts';
import { type LostValue, lostValues } from '../../src/store/history.ts';
import { deviceName } from '../../src/ui/device-name.ts';
import { useLiveQuery } from '../../src/ui/use-live-query.ts';
import { focusBeside } from '../frame/focus-beside.ts';
import { useWrites } from '../frame/writes-context.ts';
import { bringBack } from './bring-back.ts';
import { LostRow } from './lost-row.tsx';
import { fieldWords, isMissed } from './lost-words.ts';
import { whereLost } from './where-lost.ts';

/** So many are shown at first, and more with each press. */
const STEP = 10;

/** All that was overwritten, the latest first, with what each is of; and what the devices are called. */
async function overwritten(database: Database) {
  const [all, devices] = await Promise.all([lostValues(database), allDevices(database)]);
  const missed = all.filter(isMissed);
  const where = await Promise.all(missed.map((lost) => whereLost(database, lost)));
  const names = new Map(
    devices.map((device) => [deviceOf(device), device.isHere ? text('sync_this_device') : deviceName(device)]),
  );
  return { missed: missed.map((lost, at) => ({ lost, where: where[at] ?? '' })), names };
}

/** What another device has written over, to be looked at and brought back. */
export function LostValues() {
  const writes = useWrites();
  const live = useLiveQuery(() => overwritten(writes.database));
  const [shown, setShown] = useState(STEP);
  if (live.state === 'loading') return null;
  if (live.state === 'failed') return <p class="mistake">{text('failure_store_unavailable')}</p>;
  const { missed, names } = live.value;
  if (missed.length === 0) return <p class="lead">{text('sync_lost_none')}</p>;
  const back = (lost: LostValue, row: HTMLLIElement) => {
    focusBeside(row);
    bringBack(writes, lost, fieldWords(lost));
  };
  return (
    <>
      <p class="lead">{text('sync_lost_lead')}</p>
      <ul class="rows">
        {missed.slice(0, shown).map(({ lost, where }) => (
          <LostRow
            key={lost.id}
            lost={lost}
            where={where}
            nameOf={(device) => names.get(device) ?? deviceName(undefined)}
            onBringBack={(row) => back(lost, row)}
          />
        ))}
      </ul>
      {missed.length > shown && (
        <p>
          <button type="button" onClick={() => setShown(shown + STEP)}>
            {text('sync_lost_more', missed.length - shown)}
          </button>
        </p>
      )}
    </>
  );
}
