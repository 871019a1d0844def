import type { Element } from 'hast';
import type { HostSection } from '../../model/draft.ts';
import { h } from './h.ts';
import { headingNode } from './heading.ts';
import { printable } from './printable.ts';
import { proseNodes } from './prose.ts';
import { spaced } from './spaced.ts';

/** Whether the words name the handle: `@ada` is not in `@adam`, nor in `@ada.example` or `@ada@a.example`. */
export function names(plain: string, handle: string): boolean {
  const [, ...after] = plain.toLowerCase().split(`@${handle.toLowerCase()}`);
  return after.some((rest) => !/^(?:[\p{L}\p{N}_]|[.@-][\p{L}\p{N}_])/u.test(rest));
}

/** About the host. Who says "I" has to be told: the handle follows where the words do not name it. */
export function hostNode({ heading, handle, plain, blocks }: HostSection): Element {
  const who = h('p', { className: ['chat-handle'], dir: 'auto' }, `@${printable(handle)}`);
  const parts = [headingNode(heading), ...proseNodes(blocks), handle === '' || names(plain, handle) ? null : who];
  return h('section', { className: ['chat-host'] }, spaced(parts));
}
