/** Asks every 25 ms until the answer is yes. @throws Error after `limit` ms */
export async function until(ask: () => Promise<boolean>, limit = 10_000): Promise<number> {
  const start = performance.now();
  while (!(await ask())) {
    if (performance.now() - start > limit) throw new Error(`waited ${limit} ms in vain for: ${ask}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  return performance.now() - start;
}
