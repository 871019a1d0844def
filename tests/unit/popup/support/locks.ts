/** What `navigator.locks` promises of exclusive locks: one holder at a time, in turn; `ifAvailable` asks without waiting. */
export function fakeLocks(): Pick<LockManager, 'request'> {
  const held = new Map<string, Promise<unknown>>();
  const request = async (name: string, ...rest: unknown[]): Promise<unknown> => {
    const work = rest.at(-1) as (lock: { name: string } | null) => unknown;
    const { ifAvailable = false } = rest.length > 1 ? (rest[0] as { ifAvailable?: boolean }) : {};
    if (ifAvailable && held.has(name)) return work(null);
    while (held.has(name)) await held.get(name);
    const working = Promise.resolve(work({ name }));
    const over = working.catch(() => {}).then(() => held.delete(name));
    held.set(name, over);
    return working;
  };
  return { request: request as LockManager['request'] };
}
