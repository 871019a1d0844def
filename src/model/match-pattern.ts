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

/** Whether every page that `inner` stands for is one of `outer` too. */
export function covers(outer: string, inner: string): boolean {
  const [wide, narrow] = [partsOf(outer), partsOf(inner)];
  if (wide === null || narrow === null) return false;
  const [host, within] = [wide[1], narrow[1]];
  const inHost = host.startsWith('*.') && (within === host.slice(2) || within.endsWith(host.slice(1)));
  return (wide[0] === '*' || wide[0] === narrow[0]) && (host === '*' || host === within || inHost);
}

/** The host that a pattern names; null where it stands for several. */
export function hostOf(pattern: string): string | null {
  const host = partsOf(pattern)?.[1];
  return host === undefined || host.startsWith('*') ? null : host;
}
