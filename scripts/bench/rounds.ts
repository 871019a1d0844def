/** Takes something several times, one after the other. */
export async function repeat<T>(count: number, take: () => Promise<T>): Promise<T[]> {
  const taken: T[] = [];
  for (let round = 0; round < count; round += 1) taken.push(await take());
  return taken;
}

/** As `repeat`, after a first time that does not count: nothing is warm yet. */
export async function rounds<T>(count: number, take: () => Promise<T>): Promise<T[]> {
  const [, ...taken] = await repeat(count + 1, take);
  return taken;
}
