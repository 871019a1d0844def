/** Milliseconds after which the page gets a turn. */
const SLICE = 40;

/**
 * Does long work so that the page answers in between.
 * @param work yields the share that is done
 */
export async function inSteps<T>(work: Generator<number, T>, onShare: (share: number) => void): Promise<T> {
  let resumed = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    if (performance.now() - resumed < SLICE) continue;
    onShare(step.value);
    await new Promise((resolve) => setTimeout(resolve));
    resumed = performance.now();
  }
}
