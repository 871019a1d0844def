import type { Measure } from './figure.ts';
import { costPerPost } from './figures/cost-per-post.ts';
import { longTimeline } from './figures/long-timeline.ts';
import { otherMutations } from './figures/other-mutations.ts';
import { pickToSaved } from './figures/pick-to-saved.ts';
import { popupOpen } from './figures/popup-open.ts';
import { renderBlocks } from './figures/render-blocks.ts';
import { sizes } from './figures/sizes.ts';
import { syncing } from './figures/syncing.ts';

/** Every figure, by the name of its file; they are taken in this order. */
export const figures: Readonly<Record<string, Measure>> = {
  'cost-per-post': costPerPost,
  'other-mutations': otherMutations,
  'long-timeline': longTimeline,
  'pick-to-saved': pickToSaved,
  'popup-open': popupOpen,
  'render-blocks': renderBlocks,
  syncing,
  sizes,
};
