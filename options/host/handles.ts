import { HANDLE_SITES } from '../../src/model/host.ts';

/** By site, as typed. */
export type Handles = Readonly<Record<string, string>>;

/**
 * Handles as they are stored: without `@` and outer spaces, and none where nothing was typed. Sites that we do not ask
 * for stay.
 */
export function tidy(typed: Handles): Handles {
  const known: readonly string[] = HANDLE_SITES;
  const others = Object.keys(typed).filter((site) => !known.includes(site));
  const entries = [...known, ...others].map((site) => [site, (typed[site] ?? '').trim().replace(/^@+\s*/u, '')]);
  return Object.fromEntries(entries.filter(([, handle]) => handle !== ''));
}

/** No network has handles with spaces in them. */
export function isStrange(typed: string): boolean {
  return /\s/u.test(typed.trim());
}

/** All of them as the one value that the store keeps: fields of their own would undo each other's last words. */
export function pack(handles: Handles): string {
  return JSON.stringify(handles);
}

export function unpack(packed: string): Handles {
  return JSON.parse(packed) as Handles;
}

/** The form in which they are saved; null while one of them is no handle. */
export function canonical(packed: string): string | null {
  const handles = unpack(packed);
  return Object.values(handles).some(isStrange) ? null : pack(tidy(handles));
}
