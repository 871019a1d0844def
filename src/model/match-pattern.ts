/*
 * Match patterns as browsers grant them: by scheme and host. Ports and paths take no part: Firefox knows no ports
 * here, and no browser grants a path alone.
 * @see https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Match_patterns
 */

const PATTERN = /^(\*|https?):\/\/([^/]+)\//;

function partsOf(pattern: string): readonly [scheme: string, host: string] | null {
  const [, scheme, host] = PATTERN.exec(pattern === '<all_urls>' ? '*://*/' : pattern) ?? [];
  return scheme === undefined || host === undefined ? null : [scheme, host];
}

/** Whether every page that `inner` stands for is one of `outer` too. False for what is no page of the web. */
export function covers(outer: string, inner: string): boolean {
  const [wide, narrow] = [partsOf(outer), partsOf(inner)];
  if (wide === null || narrow === null) return false;
  const [host, within] = [wide[1], narrow[1]];
  const below = host.startsWith('*.') && (within === host.slice(2) || within.endsWith(host.slice(1)));
  return (wide[0] === '*' || wide[0] === narrow[0]) && (host === '*' || host === within || below);
}

/** Those of the patterns for pages of the web that none of the others covers; each once, though Firefox repeats some. */
export function beyond(patterns: readonly string[], others: readonly string[]): string[] {
  return [...new Set(patterns)].filter((one) => partsOf(one) !== null && !others.some((other) => covers(other, one)));
}

/** The pattern of all pages that share scheme and host with this one, or null if it is none of the web. */
export function patternOf(address: string): string | null {
  const { protocol, hostname } = URL.parse(address) ?? {};
  const pattern = `${protocol}//${hostname}/*`;
  return partsOf(pattern) === null ? null : pattern;
}

/** The host that a pattern names; null where it stands for several. */
export function hostOf(pattern: string): string | null {
  const host = partsOf(pattern)?.[1];
  return host === undefined || host.startsWith('*') ? null : host;
}
