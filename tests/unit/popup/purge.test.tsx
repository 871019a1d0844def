// @vitest-environment happy-dom
import './support/extension.ts';
import { screen, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { applyChanges } from '../../../src/store/changes.ts';
import type { Database } from '../../../src/store/database.ts';
import { finishDoomed } from '../../../src/store/doomed.ts';
import { addPick } from '../../../src/store/picks.ts';
import { madeUpPost } from '../model/made-up-post.ts';
import { databaseWithSession, value } from '../store/made-up-session.ts';
import { fakeLocks } from './support/locks.ts';
import { showWorkbench } from './support/workbench.tsx';

/** A workbench with so many picks in its trash, which is open. */
async function withTrash(count: number) {
  Object.defineProperty(navigator, 'locks', { value: fakeLocks(), configurable: true });
  const { database, sid } = await databaseWithSession();
  for (let at = 0; at < count; at += 1) {
    value(
      await addPick(database, {
        sid,
        section: null,
        post: madeUpPost({ id: String(at), url: `https://x.com/mara_quill_demo/status/${at}` }),
      }),
    );
  }
  const ids = await database.picks.toCollection().primaryKeys();
  const changes = ids.map((id) => ({ table: 'picks', id, fields: { deleted: true } }) as const);
  value(await applyChanges(database, changes));
  const shown = showWorkbench(database);
  (await screen.findByText('Trash')).click();
  return { database, ids, ...shown };
}

const purged = async (database: Database) =>
  (await database.picks.toArray()).filter((row) => row.purged === true).length;
const rows = () => screen.queryAllByRole('button', { name: /^Delete the post by .* for ever$/ });
const first = async () => (await screen.findAllByRole('button', { name: /^Delete the post by .* for ever$/ }))[0];

describe('deleting for ever', () => {
  it('takes the row away at once, and deletes once undoing is no longer offered', async () => {
    const { database, writes } = await withTrash(2);
    (await first())?.click();
    await waitFor(() => expect(rows()).toHaveLength(1));
    expect(await purged(database)).toBe(0);
    writes.dismiss();
    await waitFor(async () => expect(await purged(database)).toBe(1));
    // Nothing that could not be done is offered by key.
    expect(await writes.takeBack()).toBeNull();
    expect(rows()).toHaveLength(1);
  });

  it('can be undone while that is offered', async () => {
    const { database, writes } = await withTrash(1);
    const carriedOut = vi.spyOn(writes, 'forget');
    (await first())?.click();
    (await screen.findByRole('button', { name: 'Undo' })).click();
    await screen.findByText('Trash');
    await waitFor(() => expect(rows()).toHaveLength(1));
    expect(carriedOut).not.toHaveBeenCalled();
    writes.tell('something else');
    await finishDoomed(database);
    expect(await purged(database)).toBe(0);
  });

  it('is not done by another page while this one offers to undo it', async () => {
    const { database } = await withTrash(1);
    (await first())?.click();
    await screen.findByRole('button', { name: 'Undo' });
    await finishDoomed(database);
    expect(await purged(database)).toBe(0);
  });

  it('is done by the next page where this one has ended', async () => {
    const { database } = await withTrash(1);
    (await first())?.click();
    await screen.findByRole('button', { name: 'Undo' });
    // The browser gives up the locks of a page that ends.
    Object.defineProperty(navigator, 'locks', { value: fakeLocks(), configurable: true });
    await finishDoomed(database);
    expect(await purged(database)).toBe(1);
  });

  it('spares what has left the trash meanwhile', async () => {
    const { database, ids, writes } = await withTrash(1);
    (await first())?.click();
    await screen.findByRole('button', { name: 'Undo' });
    value(await applyChanges(database, [{ table: 'picks', id: ids[0] ?? '', fields: { deleted: false } }]));
    writes.dismiss();
    await waitFor(async () => expect(await database.local.where('key').startsWith('doomed ').count()).toBe(0));
    expect(await purged(database)).toBe(0);
  });

  it('empties the trash in one press', async () => {
    const { database, writes } = await withTrash(3);
    (await screen.findByRole('button', { name: 'Empty the trash' })).click();
    await screen.findByText('Deleted for ever, posts: 3', { selector: '.toast *' });
    await waitFor(() => expect(screen.queryByText('Trash')).toBeNull());
    writes.dismiss();
    await waitFor(async () => expect(await purged(database)).toBe(3));
  });
});
