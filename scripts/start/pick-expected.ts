import type { Page } from 'puppeteer-core';
import type { Expected } from './expected.ts';
import { FIRST_HEADING } from './headings.ts';
import { pickPosts } from './pick-posts.ts';

/** Picks every expected post into its section. Answers as `pickPosts`. */
export function pickExpected(timeline: Page, { picks }: Pick<Expected, 'picks'>): Promise<string[]> {
  const tasks = [...picks].flatMap(([heading, posts]) =>
    posts.map(({ url }) => ({ url, heading: heading === FIRST_HEADING ? null : heading })),
  );
  return pickPosts(timeline, tasks);
}
