// @vitest-environment happy-dom
import '../../popup/support/extension.ts';
import { screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { DevicesSection } from '../../../../options/devices/devices-section.tsx';
import { SyncProblem } from '../../../../src/model/sync-status.ts';
import { databaseWithSession } from '../../store/made-up-session.ts';
import { showPart } from '../support/options.tsx';
import { CLOUD, fakeBrowser, putStatus, wait } from './support.ts';

const standing = () => screen.findByRole('region', { name: 'How this device syncs' });

/** Shows the section over a way to sync and how that goes. */
async function show(config: object, status: Parameters<typeof putStatus>[1]) {
  const { database } = await databaseWithSession();
  const seen = fakeBrowser(config);
  await putStatus(database, status);
  showPart(database, DevicesSection);
  return { database, ...seen, region: await standing() };
}

describe('how this device syncs', () => {
  it('says through what and when, and syncs when asked to', async () => {
    const { region, sent } = await show({ kind: 'account' }, {});
    await waitFor(() => expect(region.textContent).toMatch(/Browser account.*Last synced: 8 sec ago/));
    screen.getByRole('button', { name: 'Sync now' }).click();
    await waitFor(() => expect(sent).toEqual([{ act: 'now' }]));
    expect(screen.queryByRole('button', { name: 'Add a device' })).toBeNull();
  });

  it('is the browser’s account where the host has not said', async () => {
    const { database } = await databaseWithSession();
    fakeBrowser();
    showPart(database, DevicesSection);
    expect((await standing()).textContent).toContain('Nothing has been synced from here yet');
  });

  it('tells how far a round is, and begins no other meanwhile', async () => {
    const { region, sent } = await show(CLOUD, { remote: 'webdav', running: { done: 3, total: 12 } });
    await waitFor(() => expect(region.textContent).toContain('Syncing: 3 of 12'));
    expect(screen.getByRole('progressbar', { name: 'Syncing: 3 of 12' }).getAttribute('value')).toBe('3');
    screen.getByRole('button', { name: 'Sync now' }).click();
    expect(sent).toEqual([]);
  });

  it('says nothing of what another way came to', async () => {
    const { region } = await show(CLOUD, {
      remote: 'account',
      problem: { code: 'offline', detail: '', retryAt: null },
    });
    expect(region.textContent).not.toContain('Waiting for the network');
    expect(region.textContent).toContain('cloud.example');
  });

  it.each(['offline', 'busy'] as const)(
    'alarms nobody where the problem is %s, which passes by itself',
    async (code) => {
      const { region } = await show(CLOUD, { remote: 'webdav', problem: { code, detail: 'DETAIL', retryAt: null } });
      await waitFor(() => expect(region.textContent).toContain('kept here and goes out by itself.'));
      expect(region.querySelector('.mistake')).toBeNull();
      expect(document.body.textContent).not.toContain('DETAIL');
    },
  );

  const lasting = SyncProblem.def.values.filter((code) => code !== 'offline' && code !== 'busy');
  it.each(lasting)('has a sentence where the problem is %s', async (code) => {
    const { region } = await show(CLOUD, { remote: 'webdav', problem: { code, detail: 'DETAIL', retryAt: null } });
    await waitFor(() => expect(region.querySelector('.mistake')?.textContent).toMatch(/^[A-Z].{20,}\.$/));
    expect(document.body.textContent).not.toContain('DETAIL');
  });

  it('counts what the account holds once it is full', async () => {
    const onlyHere = Array.from({ length: 9 }, (_, at) => `s${at}`);
    const { region } = await show({ kind: 'account' }, { there: ['a', 'b', 'c'], onlyHere });
    await waitFor(() =>
      expect(region.textContent).toContain('the last 3 sessions sync, 9 are on this device only. Connect a server'),
    );
  });

  it('asks the browser for the server again', async () => {
    const problem = { code: 'no_permission', detail: '', retryAt: null } as const;
    const { sent, asked } = await show(CLOUD, { remote: 'webdav', problem });
    (await screen.findByRole('button', { name: 'Allow' })).click();
    await waitFor(() => expect(sent).toEqual([{ act: 'now' }]));
    expect(asked).toEqual(['https://cloud.example/*']);
  });

  it('lets a host sign in again with what is known', async () => {
    await show(CLOUD, { remote: 'webdav', problem: { code: 'signed_out', detail: '', retryAt: null } });
    (await screen.findByRole('button', { name: 'Sign in again' })).click();
    expect((await screen.findByLabelText<HTMLInputElement>('Address')).value).toBe(CLOUD.address);
    expect(screen.getByLabelText<HTMLInputElement>('User name').value).toBe('ada');
  });
});

describe('a space that is another', () => {
  const foreign = { remote: 'webdav', problem: { code: 'foreign', detail: '', retryAt: null } } as const;

  it('is merged by one press', async () => {
    const { sent } = await show(CLOUD, foreign);
    (await screen.findByRole('button', { name: 'Merge' })).click();
    await waitFor(() => expect(sent).toEqual([{ act: 'merge' }]));
  });

  it('is replaced by two, and not by two clicks in a row', async () => {
    const { sent } = await show(CLOUD, foreign);
    const button = await screen.findByRole('button', { name: 'Replace what is there' });
    button.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
    await screen.findByRole('button', { name: 'Press again to replace it' });
    button.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 2 }));
    await wait(50);
    expect(sent).toEqual([]);
    button.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
    await waitFor(() => expect(sent).toEqual([{ act: 'replace' }]));
  });

  it('is kept apart by syncing there no more, which can be taken back', async () => {
    const { held, sent } = await show(CLOUD, foreign);
    (await screen.findByRole('button', { name: 'Keep apart' })).click();
    await waitFor(() => expect(held.sync).toEqual({ kind: 'off' }));
    (await screen.findByRole('button', { name: 'Undo' })).click();
    await waitFor(() => expect(held.sync).toEqual(CLOUD));
    await waitFor(() => expect(sent).toEqual([{ act: 'now' }]));
  });

  it('that has another key is begun anew by two presses', async () => {
    const { sent } = await show(CLOUD, { remote: 'webdav', problem: { code: 'locked', detail: '', retryAt: null } });
    const button = await screen.findByRole('button', { name: 'Start a new space' });
    button.click();
    (await screen.findByRole('button', { name: /^Press again/ })).click();
    await waitFor(() => expect(sent).toEqual([{ act: 'replace' }]));
  });
});
