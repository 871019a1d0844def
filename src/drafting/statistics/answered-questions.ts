import type { Post } from '../../model/post.ts';
import { questionsOf } from '../questions.ts';
import type { Signed } from './signed.ts';

/** A numbered question by how much it was answered. */
export interface AnsweredQuestion {
  readonly number: number;
  /** Permalink of the first post that asked it; null where only answers were seen. */
  readonly url: string | null;
  /** Posts that answer it. */
  readonly answers: number;
  /** How many of them count only because they reply to the host after the question: a guess. */
  readonly guessed: number;
  /** Who answered, each counted once. */
  readonly people: number;
}

interface Tally {
  asked: Post | null;
  answers: number;
  guessed: number;
  readonly people: Set<string>;
}

function isEarlier(post: Post, than: Post): boolean {
  if (post.time === null || than.time === null) return post.time !== null;
  return Date.parse(post.time) < Date.parse(than.time);
}

/** The questions that were asked or answered, most answers first; see `questionsOf` for what counts as an answer. */
export function answeredQuestions(posts: readonly Signed[], hostHandle: string): AnsweredQuestion[] {
  const questions = questionsOf(
    posts.map(({ post }) => post),
    hostHandle,
  );
  const tallies = new Map<number, Tally>();
  for (const { post, person } of posts) {
    const asked = questions.get(post.url);
    if (asked === undefined) continue;
    const tally = tallies.get(asked.number) ?? { asked: null, answers: 0, guessed: 0, people: new Set<string>() };
    tallies.set(asked.number, tally);
    if (asked.kind === 'question') {
      if (tally.asked === null || isEarlier(post, tally.asked)) tally.asked = post;
      continue;
    }
    tally.answers += 1;
    if (asked.by === 'reply') tally.guessed += 1;
    if (person !== null) tally.people.add(person.key);
  }
  return [...tallies]
    .map(([number, { asked, answers, guessed, people }]) => {
      return { number, url: asked?.url ?? null, answers, guessed, people: people.size };
    })
    .sort((a, b) => b.answers - a.answers || a.number - b.number);
}
