// @vitest-environment happy-dom
import '../../popup/support/extension.ts';
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { DevicesList } from '../../../../options/devices/devices-list.tsx';
import { SessionsThere } from '../../../../options/devices/sessions-there.tsx';
import { createSession } from '../../../../src/store/sessions.ts';
import { syncStatus } from '../../../../src/store/sync-status.ts';
import { databaseWithSession, FIELDS, LAYOUT, value } from '../../store/made-up-session.ts';
import { showPart } from '../support/options.tsx';
import { madeUpDevice, putStatus } from './support.ts';

async function withDevices(...ids: readonly string[]) {
  const { database } = await databaseWithSession();
  const here = (await database.local.get('device'))?.value ?? '';
  await database.settings.bulkAdd([here, ...ids].map((id) => madeUpDevice(id)));
  return { database, here };
}

describe('the devices', () => {
  it('are none before anything was synced, and how there come to be some is said', async () => {
    const { database } = await databaseWithSession();
    showPart(database, DevicesList);
    await screen.findByText(/No other device has synced yet/);
    expect(screen.queryByRole('list')).toBeNull();
  });

  it('are this one alone at first', async () => {
    const { database } = await withDevices();
    showPart(database, DevicesList);
    const row = await screen.findByRole('listitem');
    expect(row.textContent).toContain('This device');
    expect(within(row).queryByRole('button', { name: /^Forget/ })).toBeNull();
    expect(screen.getByText(/No other device has synced yet/)).toBeTruthy();
  });

  it('are listed all, this one first, each with when it was seen', async () => {
    const { database } = await withDevices(...Array.from({ length: 11 }, (_, at) => `d${at}`));
    showPart(database, DevicesList);
    const rows = await screen.findAllByRole('listitem');
    expect(rows).toHaveLength(12);
    expect(rows[0]?.textContent).toContain('This device');
    expect(rows[1]?.textContent).toContain('Last seen: 2 hr ago');
    expect(screen.queryByText(/No other device/)).toBeNull();
  });

  it('are called as the host likes', async () => {
    const { database } = await withDevices('other');
    showPart(database, DevicesList);
    const [, row] = await screen.findAllByRole('listitem');
    const field = within(row as HTMLElement).getByLabelText('Name');
    fireEvent.input(field, { target: { value: 'مكتبة المدرسة' } });
    fireEvent.blur(field);
    await waitFor(async () =>
      expect(await database.settings.get('device other')).toMatchObject({ name: 'مكتبة المدرسة' }),
    );
    await screen.findByRole('button', { name: 'Forget مكتبة المدرسة' });
  });

  it('are forgotten, which can be undone', async () => {
    const { database } = await withDevices('other');
    showPart(database, DevicesList);
    (await screen.findByRole('button', { name: /^Forget/ })).click();
    await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(1));
    (await screen.findByRole('button', { name: 'Undo' })).click();
    await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(2));
  });

  it('say whose clock is ahead, and by how much', async () => {
    const { database } = await withDevices('other');
    const { remember } = await import('../../../../src/store/sync-memory.ts');
    await remember(database, 'clocks', JSON.stringify({ other: 3 * 3_600_000 + 5000 }));
    showPart(database, DevicesList);
    await screen.findByText(/Its clock is ahead of this device’s by 3 hours/);
  });
});

describe('what is where', () => {
  it('names the sessions that are here alone, and how large the others are there', async () => {
    const { database, sid } = await databaseWithSession();
    const second = value(await createSession(database, { ...FIELDS, number: 8, topic: 'Alone' }, LAYOUT));
    await database.blobs.add({ name: 'a.b', sid, size: 23_456, state: 'joined' });
    await putStatus(database, { there: [sid], onlyHere: [second], size: 81_234, refused: 5_000_000 });
    const status = await syncStatus(database);
    showPart(database, () => (status === null ? null : <SessionsThere status={status} />));
    const [alone, there] = await screen.findAllByRole('listitem');
    expect(alone?.textContent).toBe('Session 8 – Alone');
    expect(there?.textContent).toMatch(/Session 7 – Reading corners that get read in23 kB/);
    expect(screen.getByText('Of yours there: 81 kB')).toBeTruthy();
    expect(screen.getByText('No room there for: 5 MB')).toBeTruthy();
    expect(screen.getByRole('group').hasAttribute('open')).toBe(true);
  });
});
