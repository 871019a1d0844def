// @vitest-environment happy-dom
import '../../popup/support/extension.ts';
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { DeviceFile } from '../../../../options/devices/device-file.tsx';
import { DevicesSection } from '../../../../options/devices/devices-section.tsx';
import { JoinForm, type ReadCode } from '../../../../options/devices/join-form.tsx';
import { pairingCode } from '../../../../src/sync/pairing.ts';
import { databaseWithSession, freshDatabase } from '../../store/made-up-session.ts';
import { showPart } from '../support/options.tsx';
import { CLOUD, fakeBrowser, wait } from './support.ts';

function choose(bytes: BlobPart): void {
  const file = new File([bytes], 'devices.chat-highlights');
  fireEvent.change(screen.getByLabelText('Bring in a file'), { target: { files: [file] } });
}

describe('a file for another device', () => {
  it('carries everything there, and a second time changes nothing', async () => {
    const { database, sid } = await databaseWithSession();
    const blobs: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      blobs.push(blob as Blob);
      return 'blob:test';
    });
    const first = showPart(database, DeviceFile);
    screen.getByRole('button', { name: 'Save a file for another device' }).click();
    await screen.findByText(/^The browser is saving chat-highlights-/, { selector: '.toast *' });
    const bytes = (await blobs[0]?.arrayBuffer()) ?? new ArrayBuffer();
    first.unmount();

    const other = freshDatabase();
    showPart(other, DeviceFile);
    choose(bytes);
    await screen.findByText(/^Brought in\. New or changed: \d+/, { selector: '.toast *' });
    expect((await other.sessions.get(sid))?.topic).toBe((await database.sessions.get(sid))?.topic);
    expect((await other.local.get('open-session'))?.value).toBe(sid);
    choose(bytes);
    await screen.findByText('Everything in this file was here already', { selector: '.toast *' });
  });

  it('is refused with a sentence where it is none', async () => {
    showPart(freshDatabase(), DeviceFile);
    choose('no file of ours');
    await screen.findByText(/This is no file for another device/, { selector: '.mistake' });
  });
});

describe('a pairing code', () => {
  it('is shown for a server, and hidden again', async () => {
    const { database } = await databaseWithSession();
    fakeBrowser(CLOUD);
    showPart(database, DevicesSection);
    (await screen.findByRole('button', { name: 'Add a device' })).click();
    const field = await screen.findByLabelText<HTMLTextAreaElement>('The code');
    expect(field.value).toBe(await pairingCode(CLOUD));
    expect(screen.getByText(/can read and change all that you sync/)).toBeTruthy();
    screen.getByRole('button', { name: 'Hide the code' }).click();
    await waitFor(() => expect(screen.queryByLabelText('The code')).toBeNull());
  });

  it('is read as it is pasted, so that the press can ask the browser at once', async () => {
    const joined: ReadCode[] = [];
    const form = () => <JoinForm trying={{ at: 'idle' }} onJoin={(code) => joined.push(code)} onCancel={() => {}} />;
    showPart(freshDatabase(), form);
    const code = await pairingCode(CLOUD);
    fireEvent.input(screen.getByLabelText('Pairing code'), { target: { value: ` ${code}\n` } });
    await wait(50);
    screen.getByRole('button', { name: 'Connect' }).click();
    expect(joined).toEqual([CLOUD]);
  });

  it.each([
    ['hello', /This is no pairing code/],
    ['CH9-AAAA', /newer version/],
    ['CUT', /The end of this code is missing/],
    ['TYPO', /Some characters of this code/],
  ])('%s is refused with a sentence', async (typed, words) => {
    const code = await pairingCode(CLOUD);
    const value =
      typed === 'CUT' ? code.slice(0, -9) : typed === 'TYPO' ? `${code.slice(0, 9)}Z${code.slice(10)}` : typed;
    const { database } = await databaseWithSession();
    const { held } = fakeBrowser({ kind: 'account' });
    showPart(database, DevicesSection);
    (await screen.findByRole('button', { name: 'I have a pairing code' })).click();
    fireEvent.input(await screen.findByLabelText('Pairing code'), { target: { value } });
    await wait(50);
    screen.getByRole('button', { name: 'Connect' }).click();
    await screen.findByText(words, { selector: 'form .mistake' });
    expect(held.sync).toEqual({ kind: 'account' });
  });
});
