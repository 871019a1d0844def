import type { BlogAccess, BlogResult, CallBlog } from '../../model/blog-call.ts';
import { withoutEntities } from '../../model/entities.ts';

/** A category of a blog. */
export interface BlogCategory {
  readonly id: number;
  readonly name: string;
}

/** As many as WordPress gives at once, and how often we ask: nobody chooses among more. */
const AT_ONCE = 100;
const TIMES = 10;

function categoryIn(value: unknown): BlogCategory[] {
  const { id, name } = (value ?? {}) as Readonly<Record<string, unknown>>;
  return typeof id === 'number' && typeof name === 'string' ? [{ id, name: withoutEntities(name) }] : [];
}

/** The categories that a blog has, by name. */
export async function blogCategories(call: CallBlog, access: BlogAccess): Promise<BlogResult<BlogCategory[]>> {
  const found: BlogCategory[] = [];
  for (let page = 1; page <= TIMES; page += 1) {
    const query = { per_page: String(AT_ONCE), page: String(page), _fields: 'id,name' };
    const result = await call(access, { method: 'GET', route: 'wp/v2/categories', query });
    if (!result.ok) return result;
    const values = Array.isArray(result.value) ? result.value : [];
    found.push(...values.flatMap(categoryIn));
    if (values.length < AT_ONCE) break;
  }
  return { ok: true, value: found };
}
