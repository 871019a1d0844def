/** Host names as browsers write them, once they have mapped capitals and letters beyond ASCII. */
const HOST = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/;
const NUMBERS = /^\d+(\.\d+){3}$/;

/**
 * The match pattern of the server whose address somebody typed, or null where that is none. Taken as people have it
 * at hand: with or without `https://`, the address of any page there, a handle (`@amy@social.example`), a port (which
 * patterns do not know), capitals, letters beyond ASCII. Plain HTTP counts only where it was asked for, or on
 * networks of one's own.
 */
export function serverPattern(typed: string): string | null {
  const [, scheme, rest = ''] = /^\s*(?:([a-z][a-z\d+.-]*):)?\/\/(.*)$/isu.exec(typed) ?? [];
  const address = scheme === undefined && rest === '' ? typed.trim() : rest;
  if (scheme !== undefined && !/^https?$/iu.test(scheme)) return null;
  const host = URL.parse(`https://${address}`)?.hostname.replace(/\.$/, '') ?? '';
  if (NUMBERS.test(host)) return address.includes(host) ? `*://${host}/*` : null;
  if (host === 'localhost') return `*://${host}/*`;
  if (!HOST.test(host)) return null;
  return scheme?.toLowerCase() === 'http' ? `*://${host}/*` : `https://${host}/*`;
}
