import { type Figure, figureOf } from '../figure.ts';
import { longChat } from '../long-chat.ts';
import { rounds } from '../rounds.ts';
import { onStage, openChat } from '../stage.ts';
import { tell } from '../tell.ts';
import { inTimeline, type Side } from '../timeline.ts';

const POSTS = 600;
const THERE_AND_BACK: readonly Side[] = ['bare', 'plain', 'ours', 'ours', 'plain', 'bare'];

/**
 * What the content script adds to a timeline while posts pass by, against what the plain script of
 * `pages/plain-script.ts` adds to it: script, style and layout.
 */
export async function costPerPost(runs: number): Promise<readonly Figure[]> {
  const taken = await onStage({ chat: longChat(100), height: 900 }, async (stage) => {
    await openChat(stage);
    const cost = (side: Side) =>
      inTimeline(stage, side, async ({ pass, spent }) => {
        const before = await spent();
        await pass(POSTS);
        return (await spent()) - before;
      });
    return rounds(runs, async () => {
      const sums = { bare: 0, plain: 0, ours: 0 };
      // There and back, so that a machine that gets slower or faster meanwhile favours none.
      for (const side of THERE_AND_BACK) sums[side] += await cost(side);
      const { bare, plain, ours } = sums;
      const added = { plain: plain - bare, ours: ours - bare };
      tell({ bare, ...added });
      return added.ours / added.plain;
    });
  });
  return [figureOf({ name: 'main-thread cost added per post, against a plain script', bar: 1.5, unit: '×' }, taken)];
}
