import { serverPattern } from '../../src/model/server-address.ts';

/** A server as the host has typed it. */
export interface TypedServer {
  readonly kind: 'webdav' | 'couchdb';
  readonly address: string;
  readonly user: string;
  readonly password: string;
}

/**
 * The address of a folder or database as people have it at hand: with or without `https://`, capitals, a slash too many.
 * Null where it is none. Plain HTTP counts only where it was asked for, or on this machine.
 */
export function readAddress(typed: string): string | null {
  const trimmed = typed.trim();
  if (serverPattern(trimmed) === null) return null;
  const hasScheme = /^https?:\/\//i.test(trimmed);
  const isHere = /^(localhost|127\.\d+\.\d+\.\d+)([:/]|$)/i.test(trimmed);
  const page = URL.parse(hasScheme ? trimmed : `${isHere ? 'http' : 'https'}://${trimmed}`);
  if (page === null) return null;
  Object.assign(page, { username: '', password: '', hash: '', search: '' });
  return page.href.replace(/\/+$/, '');
}
