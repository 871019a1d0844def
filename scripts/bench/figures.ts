import type { Measure } from './figure.ts';
import { costPerPost } from './figures/cost-per-post.ts';
import { otherMutations } from './figures/other-mutations.ts';
import { sizes } from './figures/sizes.ts';

/** Every figure, by the name of its file; they are taken in this order. */
export const figures: Readonly<Record<string, Measure>> = {
  'cost-per-post': costPerPost,
  'other-mutations': otherMutations,
  sizes,
};
