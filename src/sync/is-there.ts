import type { Sync } from './space.ts';

/** Whether the remote gives back, under a name, what was sealed under it. */
export async function isThere({ remote, codec }: Pick<Sync, 'remote' | 'codec'>, name: string): Promise<boolean> {
  const bytes = await remote.get(name);
  return bytes !== null && typeof (await codec.open(name, bytes)) === 'object';
}
