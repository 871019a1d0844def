/*
 * Match patterns as browsers grant them: by scheme and host. Ports and paths take no part: Firefox knows no ports
 * here, and no browser grants a path alone.
 * @see https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Match_patterns
 */

const PATTERN = /^(\*|https?):\/\/([^/]+)\//;

/** Whether every page that `inner` stands for is one of `outer` too. False for what is no page of the web. */
export function covers(outer: string, inner: string): boolean {
  const [, scheme, host] = PATTERN.exec(outer) ?? [];
  const [, within, hostWithin] = PATTERN.exec(inner) ?? [];
  if (host === undefined || hostWithin === undefined || (scheme !== '*' && scheme !== within)) return false;
  // A star stands for any host, and with a domain after it for that domain and all below.
  return host === hostWithin || (host.startsWith('*') && `.${hostWithin}`.endsWith(host.slice(1)));
}

/** Those of the patterns for pages of the web that none of the others covers; each once, though Firefox repeats some. */
export function beyond(patterns: readonly string[], others: readonly string[]): string[] {
  return [...new Set(patterns)].filter((one) => PATTERN.test(one) && !others.some((other) => covers(other, one)));
}

/** The pattern of all pages that share scheme and host with this one, or null if it is none of the web. */
export function patternOf(address: string): string | null {
  const { protocol, hostname } = URL.parse(address) ?? {};
  const pattern = `${protocol}//${hostname}/*`;
  return PATTERN.test(pattern) ? pattern : null;
}

/** The host that a pattern names; null where it stands for several. */
export function hostOf(pattern: string): string | null {
  const host = PATTERN.exec(pattern)?.[2];
  return host === undefined || host.startsWith('*') ? null : host;
}
