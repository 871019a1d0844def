import { typedAddress } from '../../model/typed-address.ts';

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

/**
 * Reads what people have at hand: the blog's address with or without `https://` and `www`, that of a post, or that of
 * the page on which they write or log in. Null where it is no address of the web.
 */
export function readTypedBlog(typed: string): TypedBlog | null {
  const page = typedAddress(typed);
  if (page === null) return null;
  const base = new URL(page);
  if (OF_WORDPRESS.test(page.pathname)) {
    Object.assign(base, { pathname: page.pathname.replace(OF_WORDPRESS, '/'), search: '' });
  }
  const beside = sibling(page.hostname);
  const hosts = beside === null ? [page.hostname] : [page.hostname, beside];
  // What begins without HTTPS may well lead on to it.
  const patterns = hosts.map((one) => `${page.protocol === 'http:' ? '*' : 'https'}://${one}/*`);
  return { pages: [...new Set([base.href, `${page.origin}/`])], patterns };
}
