import { text } from '../../src/i18n/text.ts';
import { allDevices } from '../../src/store/devices.ts';
import { useLiveQuery } from '../../src/ui/use-live-query.ts';
import { useWrites } from '../frame/writes-context.ts';
import { DeviceRow } from './device-row.tsx';

/** The devices that sync with one another. */
export function DevicesList() {
  const { database } = useWrites();
  const live = useLiveQuery(() => allDevices(database));
  if (live.state === 'loading') return null;
  if (live.state === 'failed') return <p class="mistake">{text('failure_store_unavailable')}</p>;
  const devices = live.value;
  return (
    <>
      {devices.length > 0 && (
        <ul class="rows">
          {devices.map((device) => (
            <DeviceRow key={device.id} device={device} />
          ))}
        </ul>
      )}
      {devices.every(({ isHere }) => isHere) && <p class="lead">{text('sync_devices_alone')}</p>}
    </>
  );
}
