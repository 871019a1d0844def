import * as z from 'zod/mini';
import type { BlogCall, BlogResult } from '../../model/blog-call.ts';
import { type Listed, type Remote, RemoteError } from '../remote.ts';
import { BEFORE, bytesIn, listedAs, postOf } from './wordpress-post.ts';
import { remoteErrorOf } from './wordpress-problem.ts';

const ROUTE = 'wp/v2/posts';
/** As many as WordPress gives, and as many as it takes in one batch. */
const PAGE = 100;
const BATCH = 25;
/** What somebody may always go on editing who has made it: the trash and what was published do not count. */
const STATUSES = 'private,draft,pending';

const Me = z.object({ id: z.int() });
const Posts = z.array(z.object({ id: z.int(), status: z.string(), title: z.object({ raw: z.string() }) }));
const Post = z.object({ status: z.string(), content: z.object({ raw: z.string() }) });
const Made = z.object({ id: z.int() });
const Batch = z.object({ responses: z.array(z.object({ status: z.int(), body: z.unknown() })) });

function checked<T>(schema: z.ZodMiniType<T>, result: BlogResult): T {
  if (!result.ok) throw remoteErrorOf(result.problem);
  const read = schema.safeParse(result.value);
  if (!read.success) throw new RemoteError('strange', 'an answer without what was asked for');
  return read.data;
}

/**
 * The host's own blog. A blob is a private post, or a draft of somebody who may not make any: readers, feeds and searches
 * have neither. Everybody has their own, whatever else their role lets them see. Posts are made and deleted, never
 * changed, so WordPress keeps no revisions.
 * @param call asks the blog as the host; never throws
 */
export function wordpressRemote(call: (call: BlogCall) => Promise<BlogResult>): Remote {
  let author: number | null = null;
  let status: 'private' | 'draft' = 'private';
  /** By name, as last listed: one blob may have become several posts, where an answer was lost. */
  let ids = new Map<string, number[]>();

  async function me(): Promise<number> {
    const query = { context: 'edit', _fields: 'id' };
    author ??= checked(Me, await call({ method: 'GET', route: 'wp/v2/users/me', query })).id;
    return author;
  }

  async function page(offset: number): Promise<z.infer<typeof Posts>> {
    const whose = { context: 'edit', author: String(await me()), status: STATUSES, before: BEFORE };
    const order = { orderby: 'id', order: 'asc', per_page: String(PAGE), offset: String(offset) };
    const query = { ...whose, ...order, _fields: 'id,status,title.raw' };
    return checked(Posts, await call({ method: 'GET', route: ROUTE, query }));
  }

  async function list(): Promise<Listed[]> {
    const posts = await page(0);
    for (let last = posts.length; last === PAGE; ) {
      const more = await page(posts.length);
      posts.push(...more);
      last = more.length;
    }
    const blobs = new Map<string, Listed>();
    const found = new Map<string, number[]>();
    for (const { id, title, status: as } of posts) {
      const blob = listedAs(title.raw);
      if (blob === null) continue;
      blobs.set(blob.name, blob);
      found.set(blob.name, [...(found.get(blob.name) ?? []), id]);
      if (as === 'draft') status = 'draft';
    }
    ids = found;
    return [...blobs.values()];
  }

  async function read(name: string): Promise<Uint8Array | null> {
    const [id] = ids.get(name) ?? [];
    if (id === undefined) return null;
    const query = { context: 'edit', _fields: 'status,content.raw' };
    const result = await call({ method: 'GET', route: `${ROUTE}/${id}`, query });
    if (!result.ok && result.problem.reason === 'rest_post_invalid_id') return null;
    const { status: as, content } = checked(Post, result);
    return as === 'trash' ? null : bytesIn(content.raw);
  }

  async function make(name: string, bytes: Uint8Array): Promise<BlogResult> {
    const body = { ...postOf(name, bytes), status };
    return call({ method: 'POST', route: ROUTE, query: { _fields: 'id' }, body });
  }

  async function remove(some: readonly number[]): Promise<void> {
    const requests = some.map((id) => ({ method: 'DELETE', path: `/${ROUTE}/${id}?force=true` }));
    const { responses } = checked(Batch, await call({ method: 'POST', route: 'batch/v1', body: { requests } }));
    // Another device may have been there before.
    const refused = responses.find(({ status: answered }) => answered >= 400 && answered !== 404);
    if (refused !== undefined) throw new RemoteError('forbidden', `not deleted: ${refused.status}`);
  }

  return {
    many: 6,
    list,

    async get(name) {
      const bytes = await read(name);
      if (bytes !== null) return bytes;
      await list();
      return read(name);
    },

    async put(name, bytes) {
      if (ids.has(name)) return;
      let made = await make(name, bytes);
      if (!made.ok && made.problem.reason === 'rest_cannot_publish') {
        status = 'draft';
        made = await make(name, bytes);
      }
      ids.set(name, [checked(Made, made).id]);
    },

    async del(names) {
      await list();
      const gone = names.flatMap((name) => ids.get(name) ?? []);
      for (let from = 0; from < gone.length; from += BATCH) await remove(gone.slice(from, from + BATCH));
      for (const name of names) ids.delete(name);
    },
  };
}
