import { decoded } from '../reading/links.ts';

/** Pages of people, companies, schools and brands; each country has a host of its own. */
const PROFILE = /^(?:https?:\/\/(?:[\w-]+\.)?linkedin\.com)?\/(in|company|school|showcase)\/([^/?#]+)/i;

export interface Profile {
  /** What stands in the address for the name; decoded. */
  readonly slug: string;
  readonly url: string;
}

/** Whose page a link leads to, or null. */
export function profileOf(link: Element): Profile | null {
  const [, kind, slug] = PROFILE.exec(link.getAttribute('href') ?? '') ?? [];
  if (kind === undefined || slug === undefined) return null;
  return { slug: decoded(slug), url: `https://www.linkedin.com/${kind.toLowerCase()}/${slug}/` };
}
