import { isWebAddress } from '../web-address.ts';

interface OnBlog {
  readonly id: number;
  readonly link: string;
}

/** The blog's own editor with the post in it. */
export function editorAddress(home: string, { id }: OnBlog): string | null {
  const folder = home.endsWith('/') ? home : `${home}/`;
  const address = URL.parse(`wp-admin/post.php?post=${id}&action=edit`, folder)?.href ?? null;
  return isWebAddress(address) ? address : null;
}

/** The post as it will look; a draft shows only to those who may edit it. */
export function viewAddress({ link }: OnBlog): string | null {
  const address = URL.parse(link);
  if (address === null || !isWebAddress(address.href)) return null;
  if (address.searchParams.has('p') || address.searchParams.has('page_id')) address.searchParams.set('preview', 'true');
  return address.href;
}
