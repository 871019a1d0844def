import { Writes } from '../../../../src/store/writes.ts';

/** Knows when the writes that were begun are over. */
export class WatchedWrites extends Writes {
  readonly begun: Promise<boolean>[] = [];

  override change(...given: Parameters<Writes['change']>): Promise<boolean> {
    const writing = super.change(...given);
    this.begun.push(writing);
    return writing;
  }
}
