import { text } from '../i18n/text.ts';
import type { DeviceSetting } from '../model/setting.ts';

/** What a device is called: as the host has it, else after its browser; undefined: one that nothing is known of. */
export function deviceName(device: Pick<DeviceSetting, 'name' | 'browser'> | undefined): string {
  return device?.name || device?.browser || text('sync_device_unknown');
}
