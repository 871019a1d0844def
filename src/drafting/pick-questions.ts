import type { Pick } from '../model/pick.ts';
import { type Asked, questionsOf } from './questions.ts';

/**
 * Which question each pick asks or answers, by the pick's id: what the host says goes first, then `questionsOf`.
 * @param hostHandle see `isBy`
 */
export function questionsOfPicks(picks: readonly Pick[], hostHandle: string): Map<string, Asked> {
  const read = questionsOf(
    picks.map(({ post }) => post),
    hostHandle,
  );
  const found = new Map<string, Asked>();
  for (const { id, post, question } of picks) {
    const asked = question ?? read.get(post.url);
    if (asked === undefined || asked.kind === 'neither') continue;
    found.set(id, { kind: asked.kind, number: asked.number, by: 'by' in asked ? asked.by : 'mark' });
  }
  return found;
}
