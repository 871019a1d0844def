import type { BlogAccess, BlogResult, CallBlog } from '../../model/blog-call.ts';

/** What somebody may do on a blog, as far as it concerns a draft. */
export interface BlogRights {
  /** Make drafts of posts. */
  readonly write: boolean;
  /** Publish them. */
  readonly publish: boolean;
  readonly upload: boolean;
  /** Make pages, such as the archive's own. */
  readonly pages: boolean;
  /** Make new categories. */
  readonly categories: boolean;
}

/** Who our calls come from, in the blog's eyes. */
export interface BlogUser {
  /** As the blog shows it. */
  readonly name: string;
  /** Such as `editor`; plugins bring others. Empty where there is none. */
  readonly role: string;
  readonly rights: BlogRights;
}

function userIn(value: unknown): BlogUser {
  const { name, username, roles, capabilities } = (value ?? {}) as Readonly<Record<string, unknown>>;
  const granted = (capabilities ?? {}) as Readonly<Record<string, unknown>>;
  const may = (capability: string) => granted[capability] === true;
  return {
    name: String(name || username || ''),
    role: Array.isArray(roles) ? String(roles[0] ?? '') : '',
    rights: {
      write: may('edit_posts'),
      publish: may('publish_posts'),
      upload: may('upload_files'),
      pages: may('edit_pages'),
      categories: may('manage_categories'),
    },
  };
}

/**
 * Asks the blog who we are to it. WordPress answers somebody whom it does not know as it answers everybody: only here
 * does a wrong password show.
 */
export async function whoAmI(call: CallBlog, access: BlogAccess): Promise<BlogResult<BlogUser>> {
  const query = { context: 'edit', _fields: 'name,username,roles,capabilities' };
  const result = await call(access, { method: 'GET', route: 'wp/v2/users/me', query });
  return result.ok ? { ok: true, value: userIn(result.value) } : result;
}
