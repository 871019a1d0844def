import * as z from 'zod/mini';
import {
  type Answer,
  type Ask,
  type Asked,
  compared,
  type Finding,
  GONE,
  type Tell,
  THERE,
  UNANSWERED,
} from './finding.ts';
import { fromText } from './from-text.ts';
import { mastodonText } from './mastodon-text.ts';

/** After so many questions in a row that a server does not answer, it is left in peace. */
const PATIENCE = 3;

/** A post on a server of Mastodon. */
export interface MastodonPost extends Asked {
  /** The server's. */
  readonly origin: string;
  /** On that server. */
  readonly postId: string;
}

/** @see https://docs.joinmastodon.org/entities/Status/ */
const Status = z.object({
  content: z.string(),
  edited_at: z.optional(z.nullable(z.string())),
  mentions: z._default(z.array(z.object({ url: z.string(), acct: z.string() })), []),
});
/** What Mastodon says where it has no such post for everyone. Another kind of server may answer 404 to anything. */
const Missing = z.object({ error: z.string() });

/** Whether the server wants to know who asks: then it tells nothing of the others either. */
function wantsAccount(answer: Answer): boolean {
  return answer?.status === 401 || answer?.status === 403;
}

/** What a server's answer says of a post. */
function findingOf({ post }: MastodonPost, answer: Answer): Finding {
  if (answer === null) return UNANSWERED;
  const { status, body } = answer;
  if (status === 404 || status === 410) return z.safeParse(Missing, body).success ? GONE : UNANSWERED;
  const read = status === 200 ? z.safeParse(Status, body) : null;
  if (read?.success !== true) return UNANSWERED;
  const { content, edited_at, mentions } = read.data;
  // Without an edit every difference is one between two ways to show a post.
  return edited_at == null ? THERE : compared(post, fromText(mastodonText(content, mentions)));
}

/** Looks after posts on one server of Mastodon, one after the other. */
export async function lookOnMastodon(posts: readonly MastodonPost[], ask: Ask, tell: Tell): Promise<void> {
  let silent = 0;
  for (const each of posts) {
    const answer = silent < PATIENCE ? await ask(`${each.origin}/api/v1/statuses/${each.postId}`) : null;
    tell(each.id, findingOf(each, answer));
    if (wantsAccount(answer)) silent = PATIENCE;
    else silent = answer === null ? silent + 1 : 0;
  }
}
