import { serverPattern } from '../../model/server-address.ts';

/** Where to look for a blog whose address somebody typed. */
export interface TypedBlog {
  /** Pages to look at, the likeliest first. */
  readonly pages: readonly string[];
  /** Match patterns of all pages that this may lead to: those of the host, with and without `www`. */
  readonly patterns: readonly string[];
}

/** What follows the blog's own address on pages that only WordPress has. */
const OF_WORDPRESS = /\/(wp-(admin|json|content|includes)(\/.*)?|(wp-\w+|xmlrpc|index)\.php(\/.*)?|feed\/?)$/;

/** The same host with `www`, or without it. Blogs send people from one to the other. */
function sibling(host: string): string | null {
  if (/^[\d.]+$/.test(host) || !host.includes('.')) return null;
  return host.startsWith('www.') ? host.slice(4) : `www.${host}`;
}

/** Whether a page at this host is on this machine. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host.endsWith('.localhost') || host === '[::1]' || /^127(\.\d+){3}$/.test(host);
}

/**
 * Reads what people have at hand: the blog's address with or without `https://` and `www`, that of a post, or that of
 * the page on which they write or log in. Null where it is no address of the web. Plain HTTP counts only where it was
 * asked for, or on this machine.
 */
export function readTypedBlog(typed: string): TypedBlog | null {
  const address = typed.trim().replace(/^[<("'“‘]+|(?<![>)"'”’])[>)"'”’]+$/g, '');
  const [, scheme = ''] = /^(https?):\/\//i.exec(address) ?? [];
  // It knows which hosts there are, and is as strict about other schemes.
  if (serverPattern(address) === null) return null;
  const rest = address.slice(scheme === '' ? address.search(/[^/]/) : `${scheme}://`.length);
  const host = URL.parse(`https://${rest}`)?.hostname ?? '';
  const isPlain = scheme.toLowerCase() === 'http' || (scheme === '' && isLoopback(host));
  const page = URL.parse(`${isPlain ? 'http' : 'https'}://${rest}`);
  if (page === null) return null;
  Object.assign(page, { username: '', password: '', hash: '' });
  const base = new URL(page);
  if (OF_WORDPRESS.test(page.pathname)) {
    Object.assign(base, { pathname: page.pathname.replace(OF_WORDPRESS, '/'), search: '' });
  }
  const beside = sibling(page.hostname);
  const hosts = beside === null ? [page.hostname] : [page.hostname, beside];
  // What begins without HTTPS may well lead on to it.
  const patterns = hosts.map((one) => `${isPlain ? '*' : 'https'}://${one}/*`);
  return { pages: [...new Set([base.href, `${page.origin}/`])], patterns };
}
