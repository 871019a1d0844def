import type { Database } from './database.ts';

/** How many bytes each session takes on the remote, by its id, as far as is known here. */
export async function sizesThere({ blobs }: Database): Promise<ReadonlyMap<string, number>> {
  const sizes = new Map<string, number>();
  await blobs.each(({ sid, size, state }) => {
    if (state !== 'outgoing') sizes.set(sid, (sizes.get(sid) ?? 0) + size);
  });
  return sizes;
}
