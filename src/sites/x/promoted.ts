import { once } from '../reading/at-once.ts';
import { selectors } from './selectors.ts';

/**
 * Whether X was paid for showing the post: then the whole post stands in an element that counts views. Such elements
 * inside of posts are films.
 */
export const isPromoted = once((post: Element): boolean => post.closest(selectors.promoted) !== null);
