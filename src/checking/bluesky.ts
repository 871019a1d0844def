import * as z from 'zod/mini';
import { BlueskyRecord, blueskyText } from './bluesky-text.ts';
import { type Ask, type Asked, compared, GONE, type Tell, UNANSWERED } from './finding.ts';
import { fromText } from './from-text.ts';
import { BLUESKY_API } from './whereabouts.ts';

/** So many accounts, and so many posts, can be asked for at once. */
const AT_ONCE = 25;

/** A post on Bluesky. */
export interface BlueskyPost extends Asked {
  /** Handle or DID. */
  readonly actor: string;
  readonly key: string;
}

/** One that is none makes Bluesky refuse the whole question. @see https://atproto.com/specs/handle */
const HANDLE = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/i;
const DID = /^did:[a-z]+:[\w.:%-]+$/;
const KEY = /^[\w.~:-]{1,512}$/;

const Profiles = z.object({ profiles: z.array(z.object({ did: z.string(), handle: z.string() })) });
const Posts = z.object({ posts: z.array(z.object({ uri: z.string(), record: BlueskyRecord })) });

function inGroups<T>(all: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / AT_ONCE) }, (_, at) =>
    all.slice(at * AT_ONCE, (at + 1) * AT_ONCE),
  );
}

/** The answer to a question, if it is one; null where there was none. */
async function answered<T>(ask: Ask, method: string, values: readonly [string, string][], schema: z.ZodMiniType<T>) {
  const answer = await ask(`${BLUESKY_API}/xrpc/${method}?${new URLSearchParams([...values])}`);
  if (answer?.status !== 200) return null;
  const read = z.safeParse(schema, answer.body);
  return read.success ? read.data : null;
}

/**
 * The DIDs of handles, since posts are known by these. Null for a handle that nobody has any more; none for one that
 * Bluesky was not asked about, or did not answer.
 */
async function didsOf(handles: readonly string[], ask: Ask): Promise<Map<string, string | null>> {
  const dids = new Map<string, string | null>();
  for (const group of inGroups(handles)) {
    const values = group.map((handle): [string, string] => ['actors', handle]);
    const answer = await answered(ask, 'app.bsky.actor.getProfiles', values, Profiles);
    if (answer === null) continue;
    const found = new Map(answer.profiles.map(({ did, handle }) => [handle.toLowerCase(), did]));
    for (const handle of group) dids.set(handle, found.get(handle) ?? null);
  }
  return dids;
}

async function lookAt(group: readonly (readonly [string, BlueskyPost])[], ask: Ask, tell: Tell): Promise<void> {
  const values = group.map(([uri]): [string, string] => ['uris', uri]);
  const answer = await answered(ask, 'app.bsky.feed.getPosts', values, Posts);
  const found = new Map(answer?.posts.map(({ uri, record }) => [uri, record]));
  for (const [uri, { id, post }] of group) {
    const record = found.get(uri);
    if (answer === null) tell(id, UNANSWERED);
    else tell(id, record === undefined ? GONE : compared(post, fromText(blueskyText(record))));
  }
}

/** Looks after posts on Bluesky, which leaves out of its answers what is gone. */
export async function lookOnBluesky(posts: readonly BlueskyPost[], ask: Ask, tell: Tell): Promise<void> {
  const handles = posts.map(({ actor }) => actor.toLowerCase()).filter((actor) => HANDLE.test(actor));
  const dids = await didsOf([...new Set(handles)], ask);
  const named: (readonly [string, BlueskyPost])[] = [];
  for (const post of posts) {
    const did = DID.test(post.actor) ? post.actor : dids.get(post.actor.toLowerCase());
    if (did === undefined || !KEY.test(post.key)) tell(post.id, UNANSWERED);
    else if (did === null) tell(post.id, GONE);
    else named.push([`at://${did}/app.bsky.feed.post/${post.key}`, post]);
  }
  for (const group of inGroups(named)) await lookAt(group, ask, tell);
}
