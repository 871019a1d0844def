import type { Written } from '../../model/outcome.ts';

export const ROUTES: Readonly<Record<Written, string>> = { post: 'wp/v2/posts', archive: 'wp/v2/pages' };
