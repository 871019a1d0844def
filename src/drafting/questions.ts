import { isBy } from '../model/person.ts';
import type { Post } from '../model/post.ts';
import { type Question, questionOf } from '../model/question.ts';
import { wholeHandle } from '../model/whole-handle.ts';

/** Which question a post asks or answers, and what tells: its own mark, whom it quotes, or whom it replies to. */
export interface Asked extends Question {
  readonly by: 'mark' | 'quote' | 'reply';
}

/** A question as those who reply may be read to reply to it. */
interface Put {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly number: number;
}

/** What `replyTo` may hold for this author: the handle, with its server or without, or the name. */
function namesOf(post: Post): Set<string> {
  const names = [post.author.handle, wholeHandle(post), post.author.name.trim()].filter((name) => name !== '');
  return new Set(names.map((name) => `${post.site} ${name.toLowerCase()}`));
}

/** The host's questions by every name under which a reply may say whom it answers, each list in order of time. */
function questionsByName(posts: readonly Post[], found: ReadonlyMap<string, Asked>): Map<string, Put[]> {
  const byName = new Map<string, Put[]>();
  for (const post of posts) {
    const question = found.get(post.url);
    if (question?.kind !== 'question' || post.time === null) continue;
    const put = { at: Date.parse(post.time), number: question.number };
    for (const name of namesOf(post)) {
      const list = byName.get(name);
      if (list === undefined) byName.set(name, [put]);
      else list.push(put);
    }
  }
  for (const list of byName.values()) list.sort((a, b) => a.at - b.at);
  return byName;
}

function quoted({ site, quote }: Post, found: ReadonlyMap<string, Asked>, hostHandle: string): Question | null {
  if (quote === null) return null;
  const { url, author, text } = quote;
  const known = url === null ? undefined : found.get(url);
  const asked = known ?? questionOf({ site, url: url ?? '', author, text }, hostHandle);
  return asked?.kind === 'question' ? asked : null;
}

function repliedTo({ site, replyTo, time }: Post, byName: ReadonlyMap<string, readonly Put[]>): Put | null {
  if (replyTo === null || time === null) return null;
  const at = Date.parse(time);
  return byName.get(`${site} ${replyTo.toLowerCase()}`)?.findLast((put) => put.at <= at) ?? null;
}

/**
 * Which of the chat's questions posts ask or answer, by permalink; posts that do neither are not in it. A mark of the
 * post's own goes first (`questionOf`). Without one, a post answers the host's question that it quotes, or else, if it
 * replies to the host, the last question that the host had put on that network by then: pages say whom a post
 * replies to, not to which post, so this is a guess, and `by: 'reply'` says so. The host's own posts without a mark
 * answer nothing.
 * @param hostHandle see `isBy`
 */
export function questionsOf(posts: readonly Post[], hostHandle: string): Map<string, Asked> {
  const found = new Map<string, Asked>();
  const unmarked: Post[] = [];
  for (const post of posts) {
    const mark = questionOf(post, hostHandle);
    if (mark !== null) found.set(post.url, { ...mark, by: 'mark' });
    else if (!isBy(post, hostHandle)) unmarked.push(post);
  }
  const byName = questionsByName(posts, found);
  for (const post of unmarked) {
    const byQuote = quoted(post, found, hostHandle);
    const asked = byQuote ?? repliedTo(post, byName);
    if (asked === null) continue;
    found.set(post.url, { kind: 'answer', number: asked.number, by: byQuote === null ? 'reply' : 'quote' });
  }
  return found;
}
