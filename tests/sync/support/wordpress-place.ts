import type { RunningWordPress } from '../../../scripts/wordpress/start-wordpress.ts';
import { ROLES, type Role } from '../../../scripts/wordpress/users.ts';
import type { BlogAccess } from '../../../src/model/blog-call.ts';
import { callBlog } from '../../../src/publishing/wordpress/call-blog.ts';
import { wordpressRemote } from '../../../src/sync/remotes/wordpress.ts';
import { rest } from '../../wordpress/support/rest.ts';
import type { ServerPlace } from './remote-contract.ts';

/** A post as an administrator sees it. */
export interface Kept {
  readonly id: number;
  readonly status: string;
  readonly title: { readonly raw: string };
  readonly content: { readonly raw: string };
}

/** Every post on a blog, the trash too. */
export async function postsOn({ root, users }: RunningWordPress): Promise<Kept[]> {
  const route = 'wp/v2/posts?context=edit&per_page=100&status=any,trash';
  const { body } = await rest(root, users.administrator, 'GET', route);
  if (!Array.isArray(body)) throw new Error(JSON.stringify(body));
  return body as Kept[];
}

async function make({ root, users }: RunningWordPress, role: Role, post: object): Promise<number> {
  const { status, body } = await rest(root, users[role], 'POST', 'wp/v2/posts', post);
  if (status !== 201) throw new Error(JSON.stringify(body));
  return (body as Kept).id;
}

/** Takes away everything that tests have left. */
async function clear(blog: RunningWordPress): Promise<void> {
  for (let posts = await postsOn(blog); posts.length > 0; posts = await postsOn(blog)) {
    for (const { id } of posts) {
      const { status } = await rest(blog.root, blog.users.administrator, 'DELETE', `wp/v2/posts/${id}?force=true`);
      if (status !== 200) throw new Error(`${status} for ${id}`);
    }
  }
}

export function remoteOn(access: BlogAccess) {
  return wordpressRemote((call) => callBlog(access, call));
}

/** A blog as somebody of this role syncs through it. */
export async function wordpressPlace(blog: RunningWordPress, role: Role): Promise<ServerPlace> {
  const { root } = blog;
  const { user, password } = blog.users[role];
  await clear(blog);
  return {
    remote: remoteOn({ root, user, password }),
    again: async () => remoteOn({ root, user, password }),
    async litter() {
      const old = { date: '1980-01-01T00:00:00', status: 'draft', content: 'Words' };
      const other = ROLES.find((one) => one !== role) ?? role;
      const title = 'Chat Highlights sync data, do not publish or delete (of-another.user, 3 bytes)';
      const made = [
        await make(blog, role, { title: 'looks.like (one.such, 5 bytes)', status: 'draft', content: 'Words' }),
        await make(blog, role, { ...old, title: 'From an old archive (1.2, 3 bytes)' }),
        await make(blog, other, { ...old, title }),
      ];
      return async () => {
        const left = new Set((await postsOn(blog)).filter(({ status }) => status !== 'trash').map(({ id }) => id));
        return made.every((id) => left.has(id));
      };
    },
    refused: async () => ({ remote: remoteOn({ root, user, password: 'another one' }), password: 'another one' }),
    gone: async () => remoteOn({ root: 'http://127.0.0.1:9/wp-json/', user, password }),
    close: () => clear(blog),
  };
}
