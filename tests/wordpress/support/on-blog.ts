import type { RunningWordPress } from '../../../scripts/wordpress/start-wordpress.ts';
import { rest } from './rest.ts';

/** A post, a page or a picture as an administrator sees it. */
export interface Found {
  readonly id: number;
  readonly status: string;
  readonly title: { readonly raw: string; readonly rendered: string };
  readonly content: { readonly raw: string };
  readonly excerpt: { readonly raw: string };
  readonly caption: { readonly raw: string };
  readonly alt_text: string;
  readonly slug: string;
  readonly tags: readonly number[];
  readonly categories: readonly number[];
  readonly featured_media: number;
}

/** Everything of a kind, newest first, the trash left out. */
export async function everything(
  { root, users }: RunningWordPress,
  kind: 'posts' | 'pages' | 'media',
): Promise<Found[]> {
  const status = kind === 'media' ? 'inherit' : 'draft,pending,future,publish,private';
  const all: Found[] = [];
  for (let page = 1; ; page += 1) {
    const query = `context=edit&status=${status}&per_page=100&page=${page}`;
    const { body } = await rest(root, users.administrator, 'GET', `wp/v2/${kind}?${query}`);
    if (!Array.isArray(body)) throw new Error(JSON.stringify(body));
    all.push(...(body as Found[]));
    if (body.length < 100) return all;
  }
}

export async function tagNames({ root, users }: RunningWordPress): Promise<Map<number, string>> {
  const { body } = await rest(root, users.administrator, 'GET', 'wp/v2/tags?per_page=100&orderby=id&order=desc');
  return new Map((body as { id: number; name: string }[]).map(({ id, name }) => [id, name]));
}
