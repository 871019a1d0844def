import { useRef } from 'preact/hooks';
import { text } from '../../src/i18n/text.ts';
import { type Device, forgottenDevice, renamedDevice } from '../../src/store/devices.ts';
import { saving } from '../../src/store/saving.ts';
import { deviceName } from '../../src/ui/device-name.ts';
import { isolated } from '../../src/ui/isolated.ts';
import { SavedText } from '../../src/ui/saved-text.tsx';
import { useAgo } from '../../src/ui/use-ago.ts';
import { focusBeside } from '../frame/focus-beside.ts';
import { useWrites } from '../frame/writes-context.ts';
import { timeSpan } from './time-span.ts';

function LastSeen({ at }: { at: number }) {
  return <>{text('sync_device_seen', useAgo(at))}</>;
}

/** A device that syncs: what it is called, when it was last seen, whether its clock can be right. */
export function DeviceRow({ device }: { device: Device }) {
  const writes = useWrites();
  const row = useRef<HTMLLIElement>(null);
  const { id, browser, isHere, seenAt, ahead } = device;
  const name = deviceName(device);
  const forget = () => {
    if (row.current !== null) focusBeside(row.current);
    writes.change([forgottenDevice(id)], { done: text('sync_device_forgotten', isolated(name)) });
  };
  return (
    <li class="row device" ref={row}>
      <div class="row-name">
        <p class="device-name">
          <strong dir="auto">{name}</strong>
          {isHere && <span class="badge">{text('sync_this_device')}</span>}
        </p>
        {name !== browser && (
          <p class="hint" dir="auto">
            {browser}
          </p>
        )}
        {!isHere && (
          <p class="hint">
            <LastSeen key={seenAt} at={seenAt} />
          </p>
        )}
        {ahead > 0 && <p class="mistake">{text('sync_clock_ahead', timeSpan(ahead))}</p>}
      </div>
      {!isHere && (
        <button type="button" aria-label={text('sync_device_forget_named', name)} onClick={forget}>
          {text('sync_device_forget')}
        </button>
      )}
      <details class="row-more">
        <summary>
          {text('sync_device_rename')}
          <span class="visually-hidden"> ({name})</span>
        </summary>
        <SavedText
          label={text('sync_device_name')}
          placeholder={browser}
          stored={device.name}
          writtenAt={device.namedAt}
          {...saving(writes, (typed) => renamedDevice(id, typed.trim()))}
        />
      </details>
    </li>
  );
}
