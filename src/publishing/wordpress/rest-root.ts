import { withoutEntities } from '../../model/entities.ts';
import type { Answer } from './ask.ts';

/*
 * A page of WordPress names the address of its API, in the head of the answer and in that of the page.
 * @see https://developer.wordpress.org/rest-api/using-the-rest-api/discovery/
 */

const HEADER = /<([^>]+)>\s*;[^,]*rel="?https:\/\/api\.w\.org\/"?/;
const ELEMENT = /<link\b[^>]*rel=["']https:\/\/api\.w\.org\/["'][^>]*>/i;

function named({ headers, body }: Answer): string | undefined {
  const inHeader = HEADER.exec(headers.get('link') ?? '')?.[1];
  if (inHeader !== undefined) return inHeader;
  const element = ELEMENT.exec(body)?.[0] ?? '';
  const href = /href=["']([^"']+)["']/i.exec(element)?.[1];
  return href === undefined ? undefined : withoutEntities(href);
}

/** The root in the form of `BlogSetting.root`: routes are put behind it as they are. */
export function asRoot(address: URL): string {
  address.hash = '';
  const plain = address.searchParams.get('rest_route');
  if (plain === null && !address.pathname.endsWith('/')) address.pathname += '/';
  if (plain !== null && !plain.endsWith('/')) address.searchParams.set('rest_route', `${plain}/`);
  return address.href.replaceAll('rest_route=%2F', 'rest_route=/');
}

/** The root that a page names, or null. Behind some proxies WordPress takes its own address for one of plain HTTP. */
export function rootIn(answer: Answer): string | null {
  const page = URL.parse(answer.url);
  const root = URL.parse(named(answer) ?? '', answer.url);
  if (page === null || root === null || named(answer) === undefined) return null;
  if (root.hostname === page.hostname && root.port === page.port) root.protocol = page.protocol;
  return asRoot(root);
}

/** Where the root usually is, below a page of the blog: with permalinks of its own, and without. */
export function usualRoots(page: string): string[] {
  const folder = new URL('.', page);
  folder.search = '';
  return [new URL('wp-json/', folder).href, `${folder.href}?rest_route=/`];
}

/** Whether a page looks like one that WordPress made. */
export function isOfWordPress({ body }: Answer): boolean {
  return /\/wp-(content|includes)\/|<meta[^>]+generator["'][^>]+content=["']WordPress/i.test(body);
}
