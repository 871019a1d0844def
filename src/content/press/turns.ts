import type { Timeline } from '../timeline.ts';

/** The longest delay that `setTimeout` keeps, in milliseconds. */
const LONGEST_DELAY = 2 ** 31 - 1;

/** Where every post counts while the window is open, buttons come and go with the window. */
export class Turns {
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(readonly timeline: Timeline) {}

  /** Waits for the window to open or to close; again, if it was to do so at another time. */
  wait(): void {
    this.end();
    const { start = null, end = null, scope } = this.timeline.chat?.state ?? {};
    if (scope !== 'everything') return;
    const now = Date.now();
    const ahead = [start, end].map((at) => Date.parse(at ?? '') + 1 - now).filter((turn) => turn > 0);
    if (ahead.length === 0) return;
    const turned = (): void => {
      this.timeline.rescan();
      this.wait();
    };
    this.#timer = setTimeout(turned, Math.min(...ahead, LONGEST_DELAY));
  }

  end(): void {
    clearTimeout(this.#timer);
  }
}
