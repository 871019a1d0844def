import { accessTo } from '../../src/publishing/access.ts';
import { allBlogs } from '../../src/store/blogs.ts';
import type { Writes } from '../../src/store/writes.ts';
import { keptConfig } from '../../src/sync/kept-config.ts';
import { giveBack } from './give-back.ts';

/** The roots of all blogs that this browser has access to. */
async function connectedRoots({ database }: Writes): Promise<string[]> {
  const roots = (await allBlogs(database)).map(({ root }) => root);
  const kept = await Promise.all(roots.map(accessTo));
  return roots.filter((_, at) => kept[at] !== null);
}

/** Gives back what the browser granted for the sake of blogs or of syncing, and is needed for neither here. */
export async function tidyAccess(writes: Writes): Promise<void> {
  const config = await keptConfig();
  const server = config !== null && 'address' in config ? [config.address] : [];
  await giveBack([...(await connectedRoots(writes)), ...server]);
}
