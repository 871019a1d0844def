import { type Figure, figureOf } from '../figure.ts';
import { longChat } from '../long-chat.ts';
import { rounds } from '../rounds.ts';
import { onStage, openChat } from '../stage.ts';
import { tell } from '../tell.ts';
import { inTimeline, type Side } from '../timeline.ts';

const POSTS = 600;

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
      const bare = await cost('bare');
      const plain = await cost('plain');
      const ours = await cost('ours');
      const added = { plain: plain - bare, ours: ours - bare };
      tell({ bare, ...added });
      return added.ours / added.plain;
    });
  });
  return [figureOf({ name: 'main-thread cost added per post, against a plain script', bar: 1.5, unit: '×' }, taken)];
}
