import { type Figure, figureOf } from '../figure.ts';
import { longChat } from '../long-chat.ts';
import { pageScript } from '../page-script.ts';
import { quiet } from '../quiet.ts';
import { rounds } from '../rounds.ts';
import { onStage, openChat } from '../stage.ts';
import { tell } from '../tell.ts';
import { inTimeline, type Side } from '../timeline.ts';

const TURNS = 400;

/** What typing, counters and hovering cost in a timeline with buttons, against the same without us. */
export async function otherMutations(runs: number): Promise<readonly Figure[]> {
  const mutations = await pageScript('mutations', 'mutations');
  const taken = await onStage({ chat: longChat(100), height: 900 }, async (stage) => {
    await openChat(stage);
    const cost = (side: Side) =>
      inTimeline(stage, side, async ({ page, spent }) => {
        await page.evaluate(`${mutations}; mutations.mutate(${TURNS / 4})`);
        await quiet(spent);
        const before = await spent();
        await page.evaluate(`mutations.mutate(${TURNS})`);
        await quiet(spent);
        return (await spent()) - before;
      });
    return rounds(runs, async () => {
      const bare = await cost('bare');
      const ours = await cost('ours');
      tell({ bare, ours });
      return ours / bare;
    });
  });
  return [figureOf({ name: 'mutations that concern no post, against no extension', bar: 1.05, unit: '×' }, taken)];
}
