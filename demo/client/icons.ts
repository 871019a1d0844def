import { h, type Wanted } from './dom.ts';

const PATHS = {
  reply: 'M4 5h16v10H9l-5 4z',
  repost: 'M6 9h10l-3-3m3 3-3 3M18 15H8l3-3m-3 3 3 3',
  like: 'M12 20 4.5 12.5a4.6 4.6 0 0 1 7.5-5 4.6 4.6 0 0 1 7.5 5z',
  star: 'm12 4 2.4 5 5.6.8-4 3.9 1 5.5-5-2.7-5 2.7 1-5.5-4-3.9 5.6-.8z',
  bookmark: 'M7 4h10v16l-5-4-5 4z',
  share: 'M12 15V4m0 0L8 8m4-4 4 4M5 14v6h14v-6',
  chart: 'M5 20v-6M10 20V9M15 20V5M20 20v-9',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  globe: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM4 12h16M12 4c3 3 3 13 0 16M12 4c-3 3-3 13 0 16',
  corner: 'M5 5v7h12m-4-4 4 4-4 4',
} as const;

export type IconName = keyof typeof PATHS;

/** A line drawing of 24 by 24 units, in the colour of the text around it. */
export function icon(name: IconName, attributes: Record<string, string> = {}): Wanted {
  return h(
    'svg',
    { viewBox: '0 0 24 24', 'aria-hidden': 'true', class: 'icon', ...attributes },
    h('g', {}, h('path', { d: PATHS[name] })),
  );
}
