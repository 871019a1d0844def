import * as z from 'zod/mini';
import { CLIENTS } from '../model/client.ts';
import { Health } from '../model/health.ts';
import { Post, SiteId } from '../model/post.ts';
import type { CallName, RequestOf } from './calls.ts';

/** The largest post that is taken, in characters of its JSON: forty times the longest that people can write. */
const LARGEST_POST = 4_000_000;

const PostOfPage = Post.check(z.refine((post) => JSON.stringify(post).length <= LARGEST_POST));

/** Posts in one message. */
const MOST_POSTS = 200;

/** Who may make each call, and what a request must look like. A page may have got hold of its content script. */
export const requests: {
  readonly [N in CallName]: {
    readonly from: 'content' | 'page';
    readonly schema: z.ZodMiniType<RequestOf<N>>;
  };
} = {
  hello: { from: 'content', schema: z.object({ once: z.boolean(), site: SiteId }) },
  enter: { from: 'content', schema: z.object({ client: z.literal(CLIENTS) }) },
  pick: {
    from: 'content',
    schema: z.object({ sid: z.string(), section: z.nullable(z.string()), post: PostOfPage }),
  },
  unpick: { from: 'content', schema: z.object({ sid: z.string(), url: z.string(), identity: z.string() }) },
  passed: {
    from: 'content',
    schema: z.object({ sid: z.string(), posts: z.array(PostOfPage).check(z.maxLength(MOST_POSTS)), health: Health }),
  },
  press: { from: 'content', schema: z.null() },
  changed: { from: 'page', schema: z.null() },
  sync: { from: 'page', schema: z.object({ act: z.literal(['soon', 'now', 'merge', 'replace']) }) },
  outbox: { from: 'page', schema: z.null() },
};

export const Envelope = z.object({
  call: z.literal(Object.keys(requests) as CallName[]),
  data: z.unknown(),
});
