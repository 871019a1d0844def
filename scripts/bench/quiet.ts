/** The content script tells what has passed by in batches, one a second: so long a pause means that all is told; ms. */
const PAUSE = 1500;
const LOOK = 250;
/** Less than this is what the browser does by itself; milliseconds of the main thread. */
const NOTHING = 0.5;

/**
 * Waits until a page and its content scripts have done all that they had to do.
 * @param spent see `mainThreadOf`
 */
export async function quiet(spent: () => Promise<number>): Promise<void> {
  let before = await spent();
  for (let calm = 0; calm < PAUSE; calm += LOOK) {
    await new Promise((resolve) => setTimeout(resolve, LOOK));
    const now = await spent();
    if (now - before <= NOTHING) continue;
    before = now;
    calm = -LOOK;
  }
}
