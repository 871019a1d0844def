import type { Change } from './changes.ts';
import { keep } from './unsaved.ts';
import type { Writes } from './writes.ts';

/** How a field that is saved as it is typed into reaches the store. */
interface Saving {
  /** Resolves to whether the value is on the disk. */
  save(value: string): Promise<boolean>;
  /** Keeps it for the next page, should this one end before it is saved. */
  keep(value: string): void;
}

/**
 * @param change the change that stores a canonical value
 * @param wordsOf what of it would be lost if that failed, as the host would write it
 */
export function saving(
  writes: Writes,
  change: (value: string) => Change,
  wordsOf = (value: string): string => value,
): Saving {
  return {
    save: (value) => writes.change([change(value)], { words: wordsOf(value) }),
    keep: (value) => keep(change(value)),
  };
}
