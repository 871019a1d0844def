import { useRef } from 'preact/hooks';
import { text } from '../../src/i18n/text.ts';
import type { DeviceSetting } from '../../src/model/setting.ts';
import { writtenAt } from '../../src/model/written-at.ts';
import { saving } from '../../src/store/saving.ts';
import { deviceName } from '../../src/ui/device-name.ts';
import { SavedText } from '../../src/ui/saved-text.tsx';
import { useAgo } from '../../src/ui/use-ago.ts';
import { focusBeside } from '../frame/focus-beside.ts';
import { useWrites } from '../frame/writes-context.ts';
import { ahead } from './clock-off.ts';


function LastSeen({ at }: { at: number }) {
  return <span>{text('sync_device_seen', useAgo(at))}</span>;
}

/** A device that syncs: what it is called, when it was last seen, whether its clock can be right. */
export function DeviceRow({ device, isThis }: { device: DeviceSetting; isThis: boolean }) {
  const writes = useWrites();
  const row = useRef<HTMLLIElement>(null);
  const name = deviceName(device);
  const off = isThis ? null : ahead(device.seenAt, Date.now());
  const forget = () => {
    if (row.current !== null) focusBeside(row.current);
    const change = { table: 'settings', id: device.id, fields: { deleted: true } } as const;
    writes.change([change], { done: text('sync_device_forgotten', name) });
  };
  return (
    <li class="row device" ref={row}>
      <div class="row-name">
        <p>
          <strong dir="auto">{name}</strong>
          {isThis && <span class="badge">{text('sync_this_device')}</span>}
        </p>
        <p class="hint">
          {device.name !== '' && <bdi>{device.browser}</bdi>}
          {device.name !== '' && !isThis && ' · '}
          {!isThis && off === null && <LastSeen key={device.seenAt} at={device.seenAt} />}
        </p>
        {off !== null && <p class="mistake">{text('sync_clock_ahead', off)}</p>}
      </div>
      {!isThis && (
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
          placeholder={device.browser}
          stored={device.name}
          writtenAt={writtenAt(device, 'name')}
          {...saving(writes, (typed) => ({ table: 'settings', id: device.id, fields: { name: typed.trim() } }))}
        />
      </details>
    </li>
  );
}
