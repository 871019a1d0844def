/** What one device does in a round, one step at a time: between two steps anything may happen elsewhere. */
export class Turns {
  #go: (() => void) | null = null;
  #arrived: (() => void) | null = null;

  /** Whether a round is going on. */
  get isBusy(): boolean {
    return this.#go !== null;
  }

  /** Waits until it is its turn. */
  next(): Promise<void> {
    return new Promise((resolve) => {
      this.#go = resolve;
      this.#arrived?.();
    });
  }

  /** Begins work, and waits until it comes to its first step, or to its end. */
  begin(work: () => Promise<void>): Promise<void> {
    return this.#until(() => {
      work().finally(() => {
        this.#go = null;
        this.#arrived?.();
      });
    });
  }

  /** Lets it take one step, and waits until it comes to the next, or to its end. */
  step(): Promise<void> {
    const go = this.#go;
    return this.#until(() => go?.());
  }

  #until(act: () => void): Promise<void> {
    return new Promise((resolve) => {
      this.#arrived = resolve;
      act();
    });
  }
}
