/** Who decides whether a host belongs to the network. */
export type IsOwnHost = (host: string) => boolean;

/** A path segment as people read it; broken escapes stay as they are. */
export function decoded(segment: string): string {
  if (!segment.includes('%')) return segment;
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** The path (no query, no fragment, as written) of a link within the network; null where it leads elsewhere. */
export function ownPath(link: Element, isOwn: IsOwnHost): string | null {
  const href = link.getAttribute('href');
  if (href === null) return null;
  const start = href.startsWith('/') ? 0 : pathStart(href, isOwn);
  if (start < 0 || href.startsWith('//', start)) return null;
  const end = href.slice(start).search(/[?#]/);
  return end < 0 ? href.slice(start) : href.slice(start, start + end);
}

/** Where the path begins in a whole address of the network; -1 where it is none. */
function pathStart(href: string, isOwn: IsOwnHost): number {
  const [origin, host] = /^https?:\/\/([^/?#]+)(?=\/)/i.exec(href) ?? [];
  return origin !== undefined && host !== undefined && isOwn(host.toLowerCase()) ? origin.length : -1;
}

/**
 * The whole address that an attribute gives, as written: the browser's own form has a slash or an escape more. Null for
 * none, a broken one, or one that the web could not open.
 */
export function webAddress(element: Element, attribute: string): string | null {
  const given = element.getAttribute(attribute);
  if (given === null || given === '' || !URL.canParse(given, element.baseURI)) return null;
  const { protocol, href } = new URL(given, element.baseURI);
  if (!/^https?:$/.test(protocol)) return null;
  return URL.canParse(given) ? given : href;
}

/** Address without scheme, query and fragment: what is left tells whether two links mean the same page. */
function place(address: string): string {
  return address
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/[?#].*$/s, '')
    .replace(/\/$/, '');
}

/** Adds the address of a link card, unless the text links to the same page already. */
export function withCard(links: readonly string[], card: string | null): string[] {
  const known = card === null || links.some((link) => place(link) === place(card));
  return known ? [...links] : [...links, card];
}
