import { withoutEntities } from '../../model/entities.ts';
import type { Answer } from './ask.ts';
import { parsed } from './problem-of.ts';

/** What a blog tells everybody about itself. */
export interface BlogIndex {
  readonly name: string;
  /** The blog's own page. */
  readonly home: string;
  /** Where WordPress itself lies, which may be elsewhere. */
  readonly site: string;
  readonly namespaces: readonly string[];
  /** The page on which people approve an application; null where application passwords are off. */
  readonly approval: string | null;
}

/** What of the index we read; the rest is hundreds of routes. */
export const INDEX_FIELDS = 'name,home,url,namespaces,authentication';

function approvalIn(authentication: unknown): string | null {
  // PHP writes an empty one as a list.
  const { 'application-passwords': passwords } = (authentication ?? {}) as {
    'application-passwords'?: { endpoints?: { authorization?: unknown } };
  };
  const address = passwords?.endpoints?.authorization;
  return typeof address === 'string' && URL.canParse(address) ? address : null;
}

/** The index out of an answer, or null where it is none of WordPress. */
export function indexIn({ body }: Answer): BlogIndex | null {
  const value = parsed(body);
  if (typeof value !== 'object' || value === null) return null;
  const { name, home, url, namespaces, authentication } = value as Readonly<Record<string, unknown>>;
  if (!Array.isArray(namespaces) || !namespaces.includes('wp/v2')) return null;
  return {
    name: withoutEntities(String(name ?? '')).trim(),
    home: String(home ?? ''),
    site: String(url ?? ''),
    namespaces: namespaces.map(String),
    approval: approvalIn(authentication),
  };
}
