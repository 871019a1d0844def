import type { RunningWordPress } from '../../../scripts/wordpress/start-wordpress.ts';
import type { Role } from '../../../scripts/wordpress/users.ts';
import { rest } from './rest.ts';

/** A post as the API gives it to whoever may edit it. */
export interface EditedPost {
  readonly id: number;
  readonly link: string;
  readonly title: { readonly raw: string; readonly rendered: string };
  readonly content: { readonly raw: string; readonly rendered: string };
}

async function call(blog: RunningWordPress, role: Role, method: string, route: string, body?: object) {
  const answer = await rest(blog.root, blog.users[role], method, `${route}?context=edit`, body);
  if (answer.status >= 300) throw new Error(`${method} ${route} as ${role}: ${JSON.stringify(answer)}`);
  return answer.body as EditedPost;
}

/** Leaves a draft on a blog, as somebody of this role. */
export function postAs(blog: RunningWordPress, role: Role, title: string, content: string): Promise<EditedPost> {
  return call(blog, role, 'POST', 'wp/v2/posts', { title, content, status: 'draft' });
}

export function readAs(blog: RunningWordPress, role: Role, id: number): Promise<EditedPost> {
  return call(blog, role, 'GET', `wp/v2/posts/${id}`);
}

/** As an editor does with what others have left as a draft. */
export function publish(blog: RunningWordPress, id: number): Promise<EditedPost> {
  return call(blog, 'editor', 'POST', `wp/v2/posts/${id}`, { status: 'publish' });
}
