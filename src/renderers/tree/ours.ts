import type { Direction } from './direction.ts';
import type { Setting } from './setting.ts';

/** Language and direction of our own words, where they differ from those of the post around them. */
export interface Ours {
  readonly lang?: string;
  readonly dir?: string;
}

/**
 * @param foreign whether what is around is in another language than the draft
 * @param dir the direction of what is around
 */
export function oursWithin(foreign: boolean, dir: Direction, setting: Setting): Ours {
  return {
    ...(foreign ? { lang: setting.language.locale } : {}),
    ...(dir === setting.dir ? {} : { dir: setting.dir }),
  };
}
