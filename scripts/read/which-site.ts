import { sites } from '../../src/sites/registry.ts';
import type { Site } from '../../src/sites/site.ts';

/** Whether a match pattern (`https://*.example.org/*`) covers an address. */
export function covers(pattern: string, url: URL): boolean {
  const [, scheme, host] = /^(\*|https?):\/\/(\*|(?:\*\.)?[^/*]+)\/\*$/.exec(pattern) ?? [];
  if (scheme === undefined || host === undefined) throw new Error(`“${pattern}” is no match pattern.`);
  const schemeFits = scheme === '*' ? /^https?:$/.test(url.protocol) : url.protocol === `${scheme}:`;
  const bare = host.replace(/^\*\./, '');
  const hostFits = host === '*' || url.hostname === bare || (host !== bare && url.hostname.endsWith(`.${bare}`));
  return schemeFits && hostFits;
}

/** The sites that may read a page, the likeliest first: whose page it is, then who reads pages like it elsewhere. */
export function sitesFor(url: URL): Site[] {
  const own = sites.filter((site) => site.matches.some((pattern) => covers(pattern, url)));
  if (own.length > 0) return own;
  const fits = (site: Site, any: boolean): boolean =>
    site.alsoReads.some((pattern) => pattern.includes('://*/') === any && covers(pattern, url));
  const named = sites.filter((site) => fits(site, false));
  return named.length > 0 ? named : sites.filter((site) => fits(site, true));
}

/** The known sites in words. */
export function knownSites(): string {
  const named = sites.filter(({ matches }) => matches.length > 0);
  const hosts = named.map(({ name, matches }) => `${name} (${matches.map((at) => at.split('/')[2]).join(', ')})`);
  return `${hosts.join(', ')}, and other servers of Mastodon, Phanpy and Elk`;
}
