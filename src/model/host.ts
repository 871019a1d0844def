import type { HostSetting } from './setting.ts';

/** Id of the one row that there is of the host. */
export const HOST_ID = 'host';

/** The networks that a host may have a handle on, by the id of their adapter; the first that has one is credited. */
export const HANDLE_SITES = ['x', 'bluesky', 'mastodon', 'threads', 'linkedin'] as const;

/**
 * What the host is called, where the session is the host's own: a guest's handle has another name, which we do not know.
 * @param handle the session's, without `@`
 */
export function nameOfHost(handle: string, host: Pick<HostSetting, 'name' | 'handles'> | undefined): string {
  if (host === undefined) return '';
  const own = Object.values(host.handles).map((each) => each.toLowerCase());
  return handle === '' || own.includes(handle.toLowerCase()) ? host.name.trim() : '';
}

/** The handle of the first network that the host has one on, without `@`; empty where there is none. */
export function firstHandle({ handles }: Pick<HostSetting, 'handles'>): string {
  return HANDLE_SITES.map((site) => handles[site] ?? '').find((handle) => handle !== '') ?? '';
}
