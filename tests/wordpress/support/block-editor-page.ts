import type { Page } from 'puppeteer-core';
import type { RunningWordPress } from '../../../scripts/wordpress/start-wordpress.ts';

interface EditorBlock {
  readonly clientId: string;
  readonly name: string;
  readonly isValid: boolean;
  readonly innerBlocks: readonly EditorBlock[];
  readonly attributes: { readonly content?: unknown };
}

/** As much of WordPress's own global as is used here. */
interface EditorWindow {
  readonly wp: {
    readonly data: {
      select(store: 'core/block-editor'): { getBlocks(): readonly EditorBlock[] };
      select(store: 'core/editor'): {
        getCurrentPostId(): number | null;
        isSavingPost(): boolean;
        didPostSaveRequestSucceed(): boolean;
        isEditedPostDirty(): boolean;
      };
      dispatch(store: 'core/block-editor'): {
        updateBlockAttributes(clientId: string, attributes: object): Promise<void>;
      };
      dispatch(store: 'core/editor'): { savePost(): Promise<void> };
    };
  };
}

/** Opens a post in the block editor and waits until its blocks are there. */
export async function openInEditor(page: Page, blog: RunningWordPress, id: number): Promise<void> {
  await page.goto(`${blog.url}/wp-admin/post.php?post=${id}&action=edit`);
  await page.waitForFunction(
    (post) => {
      const { wp } = window as unknown as Partial<EditorWindow>;
      return (
        wp?.data?.select('core/editor')?.getCurrentPostId() === post &&
        wp.data.select('core/block-editor').getBlocks().length > 0
      );
    },
    {},
    id,
  );
}

/** What the editor does not take for a sound block of its own. */
export function unsoundBlocks(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { wp } = window as unknown as EditorWindow;
    const unsound = (blocks: readonly EditorBlock[]): string[] =>
      blocks.flatMap(({ name, isValid, innerBlocks }) => [
        ...(isValid && !['core/missing', 'core/freeform', 'core/html'].includes(name) ? [] : [name]),
        ...unsound(innerBlocks),
      ]);
    return unsound(wp.data.select('core/block-editor').getBlocks());
  });
}

/** The words with which the editor complains of blocks in the page, if any. */
export async function complaints(page: Page): Promise<string[]> {
  const frames = await Promise.all(
    page.frames().map((frame) => frame.$$eval('.block-editor-warning', (all) => all.map((one) => one.textContent))),
  );
  return frames.flat();
}

/**
 * Types a letter at the end of the first paragraph, takes it away again, and saves: so the editor writes all of the post
 * anew from its blocks, while a save without an edit would send nothing of it.
 */
export async function editAndSave(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { data } = (window as unknown as EditorWindow).wp;
    const [first] = data.select('core/block-editor').getBlocks();
    if (first === undefined) throw new Error('There is no block.');
    const { clientId, attributes } = first;
    const { updateBlockAttributes } = data.dispatch('core/block-editor');
    const name = first.name === 'core/paragraph' || first.name === 'core/heading' ? 'content' : 'value';
    const before = (attributes as Record<string, unknown>)[name];
    await updateBlockAttributes(clientId, { [name]: `${String(before)}x` });
    await updateBlockAttributes(clientId, { [name]: before });
    if (!data.select('core/editor').isEditedPostDirty()) throw new Error('The editor sees no edit.');
    await data.dispatch('core/editor').savePost();
    if (!data.select('core/editor').didPostSaveRequestSucceed()) throw new Error('The editor could not save.');
  });
}
