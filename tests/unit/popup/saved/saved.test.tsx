// @vitest-environment happy-dom
import '../support/extension.ts';
import { screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { fail } from '../../../../src/model/result.ts';
import { madeUpDevice, putStatus } from '../../options/devices/support.ts';
import { databaseWithSession } from '../../store/made-up-session.ts';
import { showWorkbench } from '../support/workbench.tsx';

/** A database in which nothing waits to be sent. */
async function sentDatabase() {
  const made = await databaseWithSession();
  for (const table of ['sessions', 'sections', 'texts'] as const) {
    await made.database
      .table(table)
      .toCollection()
      .modify((row) => {
        Reflect.deleteProperty(row, 'unsent');
      });
  }
  await putStatus(made.database, { at: Date.now() });
  return made;
}

describe('the line at the end of the workbench', () => {
  it('follows what becomes of a write, and leads to the options', async () => {
    const { database } = await sentDatabase();
    showWorkbench(database);
    await screen.findByRole('button', { name: /^Saved here and in your browser account/ });
    await database.sessions.toCollection().modify({ unsent: 1 });
    await screen.findByRole('button', { name: 'Saved here, syncing in a moment' });
  });

  it('says nothing while something is not saved', async () => {
    const { database } = await sentDatabase();
    const { writes } = showWorkbench(database);
    await screen.findByRole('button', { name: /^Saved here/ });
    writes.note('a write', fail('disk_full'), async () => true);
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Saved here/ })).toBeNull());
  });
});

describe('a session that another device has thrown away', () => {
  async function deleted() {
    const { database, sid } = await sentDatabase();
    await database.settings.add(madeUpDevice('other', { name: 'Library' }));
    const row = await database.sessions.get(sid);
    if (row === undefined) throw new Error('no session');
    const stamp: [number, string] = [row._s.base[0] + 1, 'other'];
    await database.sessions.put({
      ...row,
      deleted: true,
      _s: { ...row._s, edits: { ...row._s.edits, deleted: stamp } },
    });
    const lost = {
      table: 'sessions',
      row: sid,
      sid,
      field: 'deleted',
      value: false,
      stamp: row._s.base,
      won: stamp,
    } as const;
    await database.history.add({ ...lost, stamp: [...row._s.base], id: `sessions ${sid} deleted 1`, lostAt: 1 });
    return { database, sid };
  }

  it('is told of, and comes back by undoing', async () => {
    const { database, sid } = await deleted();
    showWorkbench(database);
    await screen.findByText(/Session 7.*was deleted on another device: .*Library/);
    const [undo] = screen.getAllByRole('button', { name: 'Undo' });
    undo?.click();
    await waitFor(async () => expect((await database.sessions.get(sid))?.deleted).toBe(false));
    await waitFor(() => expect(screen.queryByText(/was deleted on another device/)).toBeNull());
  });

  it('is told of once', async () => {
    const { database } = await deleted();
    const first = showWorkbench(database);
    await screen.findByText(/was deleted on another device/);
    screen.getByRole('button', { name: 'Dismiss' }).click();
    await waitFor(() => expect(screen.queryByText(/was deleted on another device/)).toBeNull());
    first.unmount();
    showWorkbench(database);
    await screen.findByText('Deleted sessions');
    expect(screen.queryByText(/was deleted on another device/)).toBeNull();
  });

  it('is no news where it was thrown away here', async () => {
    const { database, sid } = await sentDatabase();
    await database.sessions.update(sid, { deleted: true });
    showWorkbench(database);
    await screen.findByText('Deleted sessions');
    expect(screen.queryByText(/was deleted on another device/)).toBeNull();
  });
});
