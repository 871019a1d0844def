import { type Figure, figureOf } from '../figure.ts';
import { heapOf } from '../heap.ts';
import { longChat } from '../long-chat.ts';
import { repeat } from '../rounds.ts';
import { onStage, openChat } from '../stage.ts';
import { tell } from '../tell.ts';
import { inTimeline, type Side } from '../timeline.ts';

/** Posts that pass before anything counts: until then the page's scripts are being compiled. */
const WARM_UP = 1000;
const POSTS = 10_000;
const PART = 1000;
/** A round takes minutes: the content script tells a hundred posts a second, and all must be told. */
const MOST_RUNS = 3;

interface Walk {
  /** Milliseconds of the main thread for the first and for the last thousand posts. */
  readonly first: number;
  readonly last: number;
  /** Bytes by which the heap grew while they and the posts between them passed by. */
  readonly growth: number;
}

/** What the content script costs after ten thousand posts of a virtualised timeline, and what it keeps of them. */
export async function longTimeline(runs: number): Promise<readonly Figure[]> {
  const taken = await onStage({ chat: longChat(100), height: 900 }, async (stage) => {
    await openChat(stage);
    const walk = (side: Side) =>
      inTimeline(stage, side, async ({ page, pass, spent }): Promise<Walk> => {
        await pass(WARM_UP);
        const heap = await heapOf(page);
        const start = await spent();
        await pass(PART);
        const first = (await spent()) - start;
        await pass(POSTS - 2 * PART - WARM_UP);
        // After the long wait for all to be told, the browser may have thrown compiled code away: warm up as before.
        await pass(WARM_UP);
        const before = await spent();
        await pass(PART);
        const last = (await spent()) - before;
        return { first, last, growth: (await heapOf(page)) - heap };
      });
    return repeat(Math.min(runs, MOST_RUNS), async () => {
      const bare = await walk('bare');
      const ours = await walk('ours');
      const added = {
        first: ours.first - bare.first,
        last: ours.last - bare.last,
        bytes: (ours.growth - bare.growth) / POSTS,
      };
      tell(added);
      return added;
    });
  });
  return [
    figureOf(
      { name: 'cost added by the last 1,000 of 10,000 posts, against the first 1,000', bar: 1.1, unit: '×' },
      taken.map(({ first, last }) => last / first),
    ),
    figureOf(
      { name: 'heap added for each post that is gone', bar: 200, unit: 'B' },
      taken.map(({ bytes }) => bytes),
    ),
  ];
}
