import { hostHandles, joinHandles } from './host-handles.ts';
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

/**
 * What the host is called, where the session is the host's own: a guest's handle has another name, which we do not know.
 * @param handles the session's, as `hostHandles` reads them
 */
export function nameOfHost(handles: string, host: Pick<HostSetting, 'name' | 'handles'> | undefined): string {
  if (host === undefined) return '';
  const own = Object.values(host.handles).map((each) => each.toLowerCase());
  const theirs = hostHandles(handles.toLowerCase());
  return theirs.length === 0 || theirs.some((each) => own.includes(each)) ? host.name.trim() : '';
}
