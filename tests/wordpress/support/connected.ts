import type { BlogAccess } from '../../../src/model/blog-call.ts';

/** What the browser that `extension.ts` stands for keeps in its local storage. */
export const kept = new Map<string, unknown>();

/** Lets this browser into a blog, in the place of whoever was let in before. */
export function connect(access: BlogAccess): void {
  kept.set(`blog-access ${access.root}`, access);
}
