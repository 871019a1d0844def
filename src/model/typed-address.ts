import { serverPattern } from './server-address.ts';

/** Whether a page at this host is on this machine. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host.endsWith('.localhost') || host === '[::1]' || /^127(\.\d+){3}$/.test(host);
}

/** Whether what is sent there can be read on the way: plain HTTP, and not on this machine. */
export function isUnsafe({ protocol, hostname }: URL): boolean {
  return protocol === 'http:' && !isLoopback(hostname);
}

/**
 * The page whose address somebody typed, with or without `https://`. Null where it is no address of the web. Plain HTTP
 * counts only where it was asked for, or on this machine.
 */
export function typedAddress(typed: string): URL | null {
  const address = typed.trim().replace(/^[<("'“‘]+|[>)"'”’]+$/g, '');
  const [, scheme = ''] = /^(https?):\/\//i.exec(address) ?? [];
  // It knows which hosts there are, and is as strict about other schemes.
  if (serverPattern(address) === null) return null;
  const rest = address.slice(scheme === '' ? address.search(/[^/]/) : `${scheme}://`.length);
  const host = URL.parse(`https://${rest}`)?.hostname ?? '';
  const isPlain = scheme.toLowerCase() === 'http' || (scheme === '' && isLoopback(host));
  const page = URL.parse(`${isPlain ? 'http' : 'https'}://${rest}`);
  if (page !== null) Object.assign(page, { username: '', password: '', hash: '' });
  return page;
}
