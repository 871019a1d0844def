import type { BlogCall } from '../../model/blog-call.ts';
import type { BlogProblemCode } from '../../model/blog-problem.ts';
import { Halt, Unsettled } from './halt.ts';
import type { Run } from './run.ts';

/** Answers that say for certain that nothing was made. After any other, or none, it may have been. */
const NOTHING_MADE: readonly BlogProblemCode[] = [
  'signed_out',
  'not_allowed',
  'not_permitted',
  'not_found',
  'too_large',
  'refused',
  'moved',
];

/**
 * For how long a request may be at work on the blog after it was sent, in milliseconds: PHP gives most requests 30
 * seconds. An upload takes as long as the line needs, up to the minute that it is given, and is then made smaller.
 */
const SETTLES = { text: 60_000, file: 120_000 };

/** After so many tries, a server that cannot cope with what a draft can do without, as those with little memory, is not asked again. */
export const ENOUGH_TRIES = 2;

/** Sends what makes or changes something, of which the run has put on the disk that it is about to be sent. */
export async function send(run: Run, key: string, call: BlogCall): Promise<unknown> {
  const result = await run.call(call);
  if (result.ok) return result.value;
  if (NOTHING_MADE.includes(result.problem.code)) await run.answered(key, {});
  throw new Halt(result.problem);
}

/** Goes on only where nothing that was sent before may still be at work, for all that is known. */
export function needsSettled(run: Run, key: string, kind: keyof typeof SETTLES): void {
  const before = run.outcome.sent[key];
  if (before === undefined) return;
  const until = before.at + SETTLES[kind];
  // A clock that was set back must not make it wait for longer.
  const now = run.means.now();
  if (now < until && now >= before.at) throw new Unsettled(until);
}
