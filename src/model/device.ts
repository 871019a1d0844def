import type { DeviceSetting } from './setting.ts';

const PREFIX = 'device ';

/** Id of the row of a device. */
export function deviceRowId(device: string): string {
  return PREFIX + device;
}

/** The id that a device's stamps carry. */
export function deviceOf({ id }: Pick<DeviceSetting, 'id'>): string {
  return id.slice(PREFIX.length);
}
