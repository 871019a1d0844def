/**
 * A set that forgets what has left the page, without watching each thing leave: whenever it has doubled since the
 * last look, it looks through once. Memory stays within twice what is alive.
 */
export class LiveSet<T> implements Iterable<T> {
  readonly #items = new Set<T>();
  #next = 64;

  constructor(readonly isAlive: (item: T) => boolean) {}

  add(item: T): void {
    this.#items.add(item);
    if (this.#items.size < this.#next) return;
    for (const old of this.#items) if (!this.isAlive(old)) this.#items.delete(old);
    this.#next = Math.max(64, this.#items.size * 2);
  }

  delete(item: T): void {
    this.#items.delete(item);
  }

  /** Only what is alive. */
  *[Symbol.iterator](): Generator<T> {
    for (const item of this.#items) if (this.isAlive(item)) yield item;
  }
}
