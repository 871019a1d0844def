import type { BlogUser } from '../../../scripts/wordpress/users.ts';
import { rest } from './rest.ts';

/** A post, a page or a picture as an administrator sees it. */
export interface Found {
  readonly id: number;
  readonly status: string;
  readonly title: { readonly raw: string };
  readonly content: { readonly raw: string };
  readonly excerpt: { readonly raw: string };
  readonly caption: { readonly raw: string };
  readonly alt_text: string;
  readonly slug: string;
  readonly link: string;
  readonly source_url: string;
  readonly tags: readonly number[];
  readonly categories: readonly number[];
  readonly featured_media: number;
}

async function list<T>(root: string, administrator: BlogUser, route: string): Promise<T[]> {
  const { body } = await rest(root, administrator, 'GET', `${route}&context=edit&per_page=100`);
  if (!Array.isArray(body)) throw new Error(JSON.stringify(body));
  return body as T[];
}

const STATUS = 'status=draft,pending,future,publish,private,trash';

/**
 * Everything on a blog that has some words in its title or content, the trash too; the tags by their names.
 * @param root as the words' writer calls the blog: it calls itself the same
 */
export async function found(root: string, administrator: BlogUser, words: string) {
  // WordPress takes a minus in front for: without.
  const search = `search=${encodeURIComponent(words.replace(/^-+/, ''))}`;
  const [posts, pages, media, tags] = await Promise.all([
    list<Found>(root, administrator, `wp/v2/posts?${search}&${STATUS}`),
    list<Found>(root, administrator, `wp/v2/pages?${search}&${STATUS}`),
    list<Found>(root, administrator, `wp/v2/media?${search}`),
    list<{ id: number; name: string }>(root, administrator, `wp/v2/tags?${search}`),
  ]);
  return { posts, pages, media, tags };
}
