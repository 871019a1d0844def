/**
 * An address that a link of the host's prose may lead to, normalised: of the web, or for mail. Null for
 * `javascript:`, `data:`, relative addresses and all others.
 */
export function linkAddress(written: string): string | null {
  if (!/^\s*(?:https?|mailto):/iu.test(written)) return null;
  try {
    const { protocol, hostname, pathname, href } = new URL(written);
    // The standard lets quotes stand in a host and in an address for mail. No real one has them.
    const sound = protocol === 'mailto:' ? /^[^\s"<>@]+@[^\s"<>@]+$/u.test(pathname) : /^[\w.:[\]-]+$/u.test(hostname);
    return sound && !/[\s"<>]/u.test(href) ? href : null;
  } catch {
    return null;
  }
}
