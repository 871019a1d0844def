import { joinHandles } from './host-handles.ts';
import type { HostSetting } from './setting.ts';

/** Id of the one row that there is of the host. */
export const HOST_ID = 'host';

/** The networks that a host may have a handle on, by the id of their adapter; the first that has one is credited. */
export const HANDLE_SITES = ['x', 'bluesky', 'mastodon', 'threads', 'linkedin'] as const;

/** The host's handles on all networks, each once, as `Session.hostHandle` has them; empty where there is none. */
export function allHandles({ handles }: Pick<HostSetting, 'handles'>): string {
  const written = HANDLE_SITES.map((site) => handles[site] ?? '').filter((handle) => handle !== '');
  return joinHandles([...new Set(written)]);
}
