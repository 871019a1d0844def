import type { Health } from '../../model/health.ts';
import type { Post } from '../../model/post.ts';
import type { FailureCode } from '../../model/result.ts';
import { deliver } from '../deliver.ts';

/** What may pass: then posts are kept here and told again. */
const PASSING: readonly FailureCode[] = ['unreachable', 'disk_full', 'store_unavailable'];

/** Has posts of a session recorded. Resolves to whether there is nothing more to do about them. */
export async function record(sid: string, posts: readonly Post[], health: Health): Promise<boolean> {
  const result = await deliver('passed', { sid, posts, health });
  return result.ok || !PASSING.includes(result.error.code);
}
