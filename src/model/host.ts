import type { HostSetting } from './setting.ts';

/** Id of the one row that there is of the host. */
export const HOST_ID = 'host';

/** The networks that a host may have a handle on, by the id of their adapter; the first that has one is credited. */
export const HANDLE_SITES = ['x', 'bluesky', 'mastodon', 'threads', 'linkedin'] as const;

/** The handle of the first network that the host has one on, without `@`; empty where there is none. */
export function firstHandle({ handles }: Pick<HostSetting, 'handles'>): string {
  return HANDLE_SITES.map((site) => handles[site] ?? '').find((handle) => handle !== '') ?? '';
}
