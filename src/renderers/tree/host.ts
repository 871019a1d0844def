import type { Element } from 'hast';
import type { HostSection } from '../../model/draft.ts';
import { h } from './h.ts';
import { headingNode } from './heading.ts';
import { printable } from './printable.ts';
import { proseNodes } from './prose.ts';
import { spaced } from './spaced.ts';

/** Whether the words name the handle: `@ada` is not in `@adam`, nor in `@ada.example` or `@ada@a.example`. */
function names(plain: string, handle: string): boolean {
  const [, ...after] = plain.toLowerCase().split(`@${handle.toLowerCase()}`);
  return after.some((rest) => !/^(?:[\p{L}\p{N}_]|[.@-][\p{L}\p{N}_])/u.test(rest));
}

/** Who the host is, as far as the words about the host do not say it: "Ada Example (@ada)". */
export function hostCredit({ name, handle, plain }: Pick<HostSection, 'name' | 'handle' | 'plain'>): string {
  const called = name !== '' && !plain.includes(name) ? name : '';
  const found = handle !== '' && !names(plain, handle) ? `@${handle}` : '';
  return called !== '' && found !== '' ? `${called} (${found})` : called || found;
}

/** About the host. Who says "I" has to be told: name and handle follow where the words do not have them. */
export function hostNode(section: HostSection): Element {
  const { heading, blocks } = section;
  const credit = printable(hostCredit(section));
  const who = credit === '' ? null : h('p', { className: ['chat-handle'], dir: 'auto' }, credit);
  return h('section', { className: ['chat-host'] }, spaced([headingNode(heading), ...proseNodes(blocks), who]));
}
